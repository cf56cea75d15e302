// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalier/tour.h"

#include "ui/base/text.h"
#include "ui/shell/mainwindow.h"
#include "ui/wiring/application.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

#include <array>

namespace espalier::ui {

namespace {

constexpr std::array names{"connect", "explore", "study", "train", "compare", "deploy", "monitor"};
constexpr int settleMilliseconds = 800;
constexpr int longestMilliseconds = 60'000;

} // namespace

Tour::Tour(MainWindow &window, Application &application, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_application(application)
    , m_folder(folder)
{
    QDir().mkpath(folder);
    auto &workspace = application.workspace();
    // The last thing to arrive is the comparison of a study's runs; without a study, the catalog.
    connect(&workspace.training, &Training::comparisonChanged, this, [this] {
        auto &open = m_application.workspace();
        const auto &runs = open.training.comparison().runs;
        if (runs.empty())
            return;
        open.deploying.propose(toQString(runs.front().id));
        open.document.preview();
        QTimer::singleShot(2 * settleMilliseconds, this, &Tour::begin);
    });
    connect(&workspace.database, &Database::catalogChanged, this, [this] {
        if (!m_application.workspace().document.isOpen())
            QTimer::singleShot(settleMilliseconds, this, &Tour::begin);
    });
    QTimer::singleShot(longestMilliseconds, this, &Tour::begin);
}

void Tour::begin()
{
    if (!std::exchange(m_hasBegun, true))
        show(0);
}

void Tour::show(int page)
{
    if (page == static_cast<int>(names.size())) {
        QCoreApplication::exit(0);
        return;
    }
    m_window.showPage(static_cast<PageId>(page));
    QTimer::singleShot(settleMilliseconds, this, [this, page] {
        const auto name = QString::fromLatin1(names.at(static_cast<std::size_t>(page)));
        if (!m_window.grab().save(QStringLiteral("%1/%2.png").arg(m_folder, name))) {
            QCoreApplication::exit(1);
            return;
        }
        show(page + 1);
    });
}

} // namespace espalier::ui
