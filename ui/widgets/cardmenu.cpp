// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardmenu.h"

#include "core/base/messages.h"
#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/widgets/chartview.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>

#include <utility>

namespace espalier::ui {

namespace {

//! In the order of what may be chosen.
const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("csv")};

//! A title may have a path of tables in it, or a colon, which some file systems refuse.
QString fileNameOf(QString title)
{
    static const QRegularExpression refused(QStringLiteral(R"([/\\:*?"<>|\x00-\x1f]+)"));
    return title.replace(refused, QStringLiteral("-")).simplified();
}

} // namespace

//! While it lives, the card shows what belongs to a picture: no button, and what it was told to show.
class CardMenu::Pictured
{
public:
    explicit Pictured(const CardMenu &menu)
        : m_menu(const_cast<CardMenu &>(menu))
        , m_wasShown(!menu.isHidden())
    {
        auto kept = m_menu.sizePolicy();
        kept.setRetainSizeWhenHidden(true);
        m_menu.setSizePolicy(kept);
        m_menu.hide();
        if (m_menu.m_pose)
            m_menu.m_pose(true);
    }

    ~Pictured()
    {
        if (m_menu.m_pose)
            m_menu.m_pose(false);
        m_menu.setVisible(m_wasShown);
    }

    Pictured(const Pictured &) = delete;
    Pictured &operator=(const Pictured &) = delete;
    Pictured(Pictured &&) = delete;
    Pictured &operator=(Pictured &&) = delete;

private:
    CardMenu &m_menu;
    bool m_wasShown;
};

CardMenu::CardMenu(QWidget &card, std::function<ChartTable()> table)
    : QToolButton(&card)
    , m_card(card)
    , m_table(std::move(table))
{
    auto *menu = new QMenu(this);
    setIcon(ui::icon(QStringLiteral("more")));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(menu);
    // The palette lists these of every card.
    m_actions = {menu->addAction({}, this, &CardMenu::copyImage), menu->addAction({}, this, &CardMenu::copyData),
                 menu->addAction({}, this, &CardMenu::exportToChosen)};
    retranslate();
}

//! What cannot be done is not found by searching for it either.
void CardMenu::setUsable(bool isUsable)
{
    setEnabled(isUsable);
    for (auto *action : menu()->actions())
        action->setVisible(isUsable);
}

QImage CardMenu::image() const
{
    constexpr double ratio = 2;
    QImage result(m_card.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    result.setDevicePixelRatio(ratio);
    result.fill(coloursOf(&m_card).surface);
    const Pictured pictured(*this);
    m_card.render(&result);
    return result;
}

void CardMenu::copyImage() const
{
    QGuiApplication::clipboard()->setImage(image());
}

void CardMenu::copyData() const
{
    QGuiApplication::clipboard()->setText(tableText(m_table()));
}

Result<> CardMenu::exportTo(const QString &path) const
{
    const Error failed{
        .code = Error::Code::Io,
        .subject = path.toStdString(),
        .problem = messages::inWords(ChartView::tr("the file could not be written").toStdString()),
        .remedies = {messages::inWords(ChartView::tr("Choose a folder that may be written to.").toStdString())}};
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        QSaveFile file(path);
        const auto text = csvText(m_table());
        if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0
            || !file.commit())
            return Failure(failed);
        return {};
    }
    if (!path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        if (!image().save(path))
            return Failure(failed);
        return {};
    }
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setSize(m_card.size());
    generator.setViewBox(m_card.rect());
    const Pictured pictured(*this);
    QPainter painter;
    if (!painter.begin(&generator))
        return Failure(failed);
    m_card.render(&painter);
    painter.end();
    if (!QFileInfo(path).size())
        return Failure(failed);
    return {};
}

void CardMenu::exportToChosen()
{
    QFileDialog dialog(this, ChartView::tr("Export Chart"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(ChartView::tr("Pictures (*.png);;Drawings (*.svg);;Comma-separated values (*.csv)")
                              .split(QStringLiteral(";;")));
    // A name without an ending gets the one of the kind that is chosen, and is asked of where it would replace a file.
    const auto takeEnding = [&dialog] {
        dialog.setDefaultSuffix(endings.value(dialog.nameFilters().indexOf(dialog.selectedNameFilter())));
    };
    connect(&dialog, &QFileDialog::filterSelected, &dialog, takeEnding);
    takeEnding();
    dialog.selectFile(fileNameOf(m_card.accessibleName()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto done = exportTo(dialog.selectedFiles().constFirst()); !done)
        Q_EMIT exportFailed(done.error());
}

void CardMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void CardMenu::retranslate()
{
    setToolTip(ChartView::tr("Copy or export this chart"));
    setAccessibleName(ChartView::tr("Chart menu"));
    m_actions[0]->setText(ChartView::tr("Copy Image"));
    m_actions[1]->setText(ChartView::tr("Copy Data"));
    m_actions[2]->setText(ChartView::tr("Export…"));
}

} // namespace espalier::ui
