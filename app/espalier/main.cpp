// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/arguments.h"
#include "core/pg/settings.h"
#include "ui/base/theme.h"
#include "ui/controllers/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/chartaccessible.h"
#include "ui/widgets/graphaccessible.h"
#include "ui/words/error.h"
#include "ui/words/language.h"
#include "ui/words/text.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/built/built.h"
#include "app/espalier/tour.h"

using namespace espalier;
using namespace espalier::ui;

namespace {

constexpr std::array pageNames{"connect", "explore", "study", "train", "compare", "deploy", "monitor", "learn"};

struct MainText
{
    Q_DECLARE_TR_FUNCTIONS(MainText)
};

struct Options
{
    QString theme;
    QString language;
    QSize size;
    QString page;
    QString screenshot;
    QString settings;
    QString study;
    QString database; //!< as psql takes it
    QString screenshots; //!< a folder
    bool isGym = false;
};

void tell(const QString &text)
{
    std::fputs(qPrintable(QStringLiteral("espalier: %1\n").arg(text)), stderr);
}

//! What of the options cannot be meant, and what could; empty where all can.
QString wrongValue(const Options &options, bool hasSize, const QStringList &alone)
{
    QStringList pages;
    for (const auto *name : pageNames)
        pages.append(QString::fromLatin1(name));
    const QStringList themes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
    const auto among = [](const char *option, const QString &given, const QStringList &possible) {
        return given.isEmpty() || possible.contains(given)
            ? QString()
            : MainText::tr("--%1 cannot be \"%2\". It is one of %3.")
                  .arg(QString::fromLatin1(option), given, possible.join(QStringLiteral(", ")));
    };
    for (const auto &wrong : {among("page", options.page, pages), among("theme", options.theme, themes),
                              among("language", options.language, Language::codes().mid(1))}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    constexpr int longestSide = 16'000; // more than any screen has, and what a picture of it can hold
    const bool isTooLarge = options.size.width() > longestSide || options.size.height() > longestSide;
    if (hasSize && (options.size.isEmpty() || isTooLarge))
        return MainText::tr("--size takes a width and a height of %1 at most, as in 1280x800.").arg(longestSide);
    if (!options.study.isEmpty() && !QFile::exists(options.study))
        return MainText::tr("There is no file %1.").arg(options.study);
    if (!options.screenshots.isEmpty() && !QDir().mkpath(options.screenshots))
        return MainText::tr("%1 cannot be written.").arg(options.screenshots);
    return alone.size() > 1 ? MainText::tr("One study file is opened at a time.") : QString();
}

//! Nothing on wrong usage, after it was told.
std::optional<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(MainText::tr("Machine learning on living PostgreSQL data."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption theme(QStringLiteral("theme"), MainText::tr("system, light or dark."),
                                   QStringLiteral("name"));
    const QCommandLineOption language(
        QStringLiteral("language"), MainText::tr("One of %1.").arg(Language::codes().mid(1).join(QStringLiteral(", "))),
        QStringLiteral("code"));
    const QCommandLineOption size(QStringLiteral("size"), MainText::tr("Size of the window, as in 1280x800."),
                                  QStringLiteral("size"));
    const QCommandLineOption page(QStringLiteral("page"), MainText::tr("The page to show first."),
                                  QStringLiteral("name"));
    const QCommandLineOption shot(QStringLiteral("screenshot"), MainText::tr("Write a picture of the window and quit."),
                                  QStringLiteral("file"));
    const QCommandLineOption settings(QStringLiteral("settings"), MainText::tr("Keep settings in this file."),
                                      QStringLiteral("file"));
    const QCommandLineOption gym(QStringLiteral("gym"), MainText::tr("Open the sample database."));
    const QCommandLineOption study(QStringLiteral("study"), MainText::tr("Open a study file."), QStringLiteral("file"));
    const QCommandLineOption database({QStringLiteral("d"), QStringLiteral("database")},
                                      MainText::tr("Open this database: an address, or settings as psql takes them."),
                                      QStringLiteral("address"));
    const QCommandLineOption shots(QStringLiteral("screenshots"),
                                   MainText::tr("Write a picture of every page and quit."), QStringLiteral("folder"));
    parser.addOptions({theme, language, size, page, shot, settings, gym, study, database, shots});
    parser.addPositionalArgument(QStringLiteral("study"), MainText::tr("Open a study file."),
                                 QStringLiteral("[study]"));
    parser.process(arguments);
    const auto alone = parser.positionalArguments();
    const auto sides = parser.value(size).split(QLatin1Char('x'));
    const bool isGym = parser.isSet(gym) || parser.value(database) == QLatin1String("gym");
    Options options{parser.value(theme),
                    parser.value(language),
                    {},
                    parser.value(page),
                    parser.value(shot),
                    parser.value(settings),
                    parser.isSet(study) || alone.isEmpty() ? parser.value(study) : alone.first(),
                    parser.value(database),
                    parser.value(shots),
                    isGym};
    if (parser.isSet(size))
        options.size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize(0, 0);
    const auto wrong = wrongValue(options, parser.isSet(size), alone);
    if (!wrong.isEmpty()) {
        tell(wrong);
        return std::nullopt;
    }
    return options;
}

//! As they were taken, but for those that Qt has read for itself by then.
QStringList leftOf(const std::vector<std::string> &taken, const std::vector<const char *> &places, int argc,
                   char **argv)
{
    QStringList left;
    for (int i = 0; i < argc; ++i) {
        const auto found = std::find(places.begin(), places.end(), argv[i]);
        if (found != places.end())
            left.append(toQString(taken[static_cast<std::size_t>(found - places.begin())]));
    }
    return left;
}

//! Nothing where there is none, or a wrong one after it was said.
std::optional<pg::Settings> addressOf(const Options &options)
{
    if (options.database.isEmpty() || options.isGym)
        return std::nullopt;
    const auto settings = pg::parseSettings(options.database.toStdString());
    if (settings)
        return *settings;
    tell(lineText(settings.error()));
    return std::nullopt;
}

Scheme schemeOf(const Options &options, const QSettings &settings)
{
    if (options.theme == QLatin1String("light"))
        return Scheme::Light;
    if (options.theme == QLatin1String("dark"))
        return Scheme::Dark;
    if (options.theme == QLatin1String("system"))
        return Scheme::System;
    return static_cast<Scheme>(std::clamp(settings.value(QStringLiteral("window/theme"), 0).toInt(), 0, 2));
}

//! What is printed needs no display, which Qt asks for before it reads any option.
bool onlyPrints(const std::vector<const char *> &arguments)
{
    constexpr std::array<std::string_view, 5> names{"--help", "-h", "--help-all", "--version", "-v"};
    return std::ranges::any_of(arguments, [&names](std::string_view argument) {
        return std::ranges::find(names, argument) != names.end();
    });
}

//! One page as it is shown a moment later, and the end.
void keepPicture(MainWindow &window, const QString &file)
{
    QTimer::singleShot(300, &window, [&window, file] {
        const auto isWritten = window.grab().save(file);
        if (!isWritten)
            tell(MainText::tr("%1 cannot be written.").arg(file));
        QCoreApplication::exit(isWritten ? 0 : 1);
    });
}

//! What is asked for stands before what was open.
void openAsked(ui::Application &driver, const Options &options, const std::optional<pg::Settings> &address)
{
    if (!options.isGym && options.database.isEmpty() && options.screenshot.isEmpty() && options.screenshots.isEmpty())
        driver.restore();
    if (options.isGym)
        driver.workspace().database.openGym();
    else if (address)
        driver.workspace().database.open(*address);
    if (!options.study.isEmpty())
        driver.workspace().document.open(options.study);
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<const char *> stood(argv, argv + argc);
    const auto taken = pg::takenArguments(argc, argv);
    // BLAS reads it before the main() of the workers that are started here: none adds threads to theirs.
    if (!qEnvironmentVariableIsSet("OPENBLAS_NUM_THREADS"))
        qputenv("OPENBLAS_NUM_THREADS", "1");
    if (onlyPrints(stood))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("espalier"));
    QCoreApplication::setApplicationVersion(toQString(app::builtFrom()));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.espalier.Espalier"));
    const auto read = readOptions(leftOf(taken, stood, argc, argv));
    if (!read)
        return 2;
    const auto &options = *read;
    const auto address = addressOf(options);
    if (!options.database.isEmpty() && !options.isGym && !address)
        return 2;

    QSettings settings(options.settings.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope,
                                                              QStringLiteral("espalier"), QStringLiteral("espalier"))
                                                        .fileName()
                                                  : options.settings,
                       QSettings::IniFormat);
    Theme theme(application);
    theme.setScheme(schemeOf(options, settings));
    Language language;
    language.setCode(options.language.isEmpty() ? settings.value(QStringLiteral("window/language")).toString()
                                                : options.language);
    installGraphAccessibility();
    installChartAccessibility();

    const auto places = workbench::defaultPlaces();
    workbench::keepPrivate(places);
    MainWindow window({theme, language, settings});
    ui::Application driver(window, places, settings);
    if (options.size.isValid())
        window.resize(options.size);
    for (std::size_t i = 0; i < pageNames.size(); ++i) {
        if (options.page == QLatin1String(pageNames.at(i)))
            window.showPage(static_cast<PageId>(i));
    }
    window.show();
    openAsked(driver, options, address);
    std::optional<Tour> tour;
    if (!options.screenshots.isEmpty())
        tour.emplace(window, driver, options.screenshots);
    if (!options.screenshot.isEmpty())
        keepPicture(window, options.screenshot);
    return QApplication::exec();
}
