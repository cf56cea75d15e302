// SPDX-License-Identifier: GPL-3.0-or-later
// What opens beside the window says what it is, too: every dialog there is, with what it asks and shows.
#include "core/relations/paths.h"
#include "tests/ui/support/names.h"
#include "tests/ui/support/samples.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/pages/connect/parametersdialog.h"
#include "ui/pages/explore/featuredialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/namedialog.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/widgets/jobspopup.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <map>
#include <memory>

namespace dialognames_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

catalog::TableId idOf(const catalog::Catalog &catalog, const std::string &name)
{
    for (std::size_t i = 0; i < catalog.tables.size(); ++i) {
        if (catalog.tables[i].name.name == name)
            return {i};
    }
    return {};
}

std::unique_ptr<QWidget> featureDialog()
{
    const auto shop = samples::shop();
    const auto from = idOf(shop.catalog, "customers");
    const auto to = idOf(shop.catalog, "orders");
    study::Study study{.entity = shop.catalog.tables[from.value].name};
    study.target = study::FutureTarget{};
    auto paths = relations::joinPaths(shop.catalog, shop.graph, from, to).paths;
    return std::make_unique<FeatureDialog>(
        catalog::Handle(shop.catalog), shop.graph,
        FeatureDialog::About{.study = study, .table = to, .column = 1, .paths = std::move(paths)});
}

//! By class: how each is made.
using Makers = std::map<QString, std::function<std::unique_ptr<QWidget>()>>;

Makers makers(MainWindow &window)
{
    return {{"FeatureDialog", featureDialog},
            {"ParametersDialog",
             [] {
                 return std::make_unique<ParametersDialog>(std::vector<ParameterRow>{
                     {"host", "Database-Host", "", "", false}, {"port", "Database-Port", "5432", "", false}});
             }},
            {"NameDialog",
             [] {
                 return std::make_unique<NameDialog>("churn", [](const QString &name) {
                     return name.isEmpty() ? QString("empty") : QString();
                 });
             }},
            {"ShortcutSheet",
             [&window] {
                 return std::make_unique<ShortcutSheet>(window.actions());
             }},
            {"AboutDialog",
             [] {
                 return std::make_unique<AboutDialog>();
             }},
            {"HelpDialog",
             [] {
                 auto help = std::make_unique<HelpDialog>();
                 help->showPage(PageId::Compare);
                 return help;
             }},
            {"CommandPalette", [] {
                 return std::make_unique<CommandPalette>();
             }}};
}

QStringList dialogClasses(const QString &folder)
{
    QStringList classes;
    const QRegularExpression begin(QStringLiteral("^class (\\w+) : public QDialog"),
                                   QRegularExpression::MultilineOption);
    QDirIterator files(folder, {QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        auto found = begin.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            classes << found.next().captured(1);
    }
    classes.sort();
    return classes;
}

} // namespace

class DialogNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDialogSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("English") << "en";
        QTest::newRow("German") << "de";
    }

    void everyDialogSaysWhatItIs()
    {
        QFETCH(QString, code);
        const QTemporaryDir folder;
        QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
        Theme theme(*qApp);
        Language language;
        language.setCode(code);
        MainWindow window({theme, language, settings});
        const auto painting = samples::paintingClasses(QStringLiteral(SOURCES "/ui"));
        const auto all = makers(window);
        QStringList made;
        for (const auto &[name, make] : all)
            made << name;
        QCOMPARE(made, dialogClasses(QStringLiteral(SOURCES "/ui")));
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            theme.setScheme(scheme);
            for (const auto &[name, make] : all) {
                const auto dialog = make();
                dialog->show();
                QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
                QVERIFY2(!dialog->windowTitle().isEmpty() || !dialog->accessibleName().isEmpty(), qPrintable(name));
                const auto names = samples::namesOf(*dialog, painting);
                QVERIFY2(names.missing.isEmpty(), qPrintable(name + ": " + names.missing.join(", ")));
                QVERIFY2(names.asked > 0, qPrintable(name));
                samples::keepShot(*dialog,
                                  QString("dialog-%1-%2%3").arg(name, code, scheme == Scheme::Dark ? "-dark" : ""));
            }
        }
        const JobsPopup popup;
        QCOMPARE(samples::namesOf(popup, painting).missing, QStringList());
    }
};

QTEST_MAIN(DialogNamesTest)

} // namespace dialognames_test

#include "dialognames_test.moc"
