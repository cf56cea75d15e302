// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/cardexport.h"

#include "core/base/languages.h"
#include "core/workbench/card.h"
#include "core/workbench/exportfile.h"
#include "ui/words/cardfile.h"
#include "ui/words/language.h"

#include <QLocale>

#include <fmt/format.h>

#include "app/espalierctl/numbers.h"
#include "app/espalierctl/rows.h"
#include "app/espalierctl/slicing.h"

namespace espalier::ctl {

namespace {

//! Sentences and numbers as people of a language write them, as long as it lives.
class Speaking
{
public:
    Speaking(ui::Language &language, const std::string &code)
        : m_language(language)
        , m_before(language.code())
    {
        const auto name = QString::fromStdString(code);
        m_language.setCode(name);
        QLocale::setDefault(QLocale(name));
    }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;
    ~Speaking()
    {
        m_language.setCode(m_before);
        QLocale::setDefault(QLocale::c());
    }

private:
    ui::Language &m_language;
    QString m_before;
};

Result<std::string> textOf(Context &context, const CardAsked &asked, const workbench::Card &card, ui::CardFormat format)
{
    // What scripts read is in one language.
    if (format == ui::CardFormat::Json)
        return ui::cardText(card, format, context.progress);
    const Speaking speaking(*context.language, asked.language);
    return ui::cardText(card, format, context.progress);
}

workbench::CardOptions optionsOf(const CardAsked &asked)
{
    workbench::CardOptions options{.threshold = asked.threshold};
    if (asked.falseAlarm || asked.miss) {
        options.costs = evaluate::Costs();
        options.costs->falseAlarm = asked.falseAlarm.value_or(options.costs->falseAlarm);
        options.costs->miss = asked.miss.value_or(options.costs->miss);
    }
    return options;
}

} // namespace

CLI::Option *addCardOptions(CLI::App &command, CardAsked &asked)
{
    auto *file = command.add_option(
        "--card", asked.file,
        "a model card instead: rows, findings, comparison, curves, limits and origin in one file that ends with "
        ".html, .pdf or .json");
    command.add_option("--run", asked.run, "of the card: a run of compare; the best on validation if not given")
        ->needs(file);
    command
        .add_option("--threshold", asked.threshold,
                    "of the card: the probability from which on the positive class is predicted")
        ->check(numberBetween(0.0, 2.0))
        ->needs(file);
    command
        .add_option("--false-alarm", asked.falseAlarm,
                    "of the card: what it costs to act where nothing happens; the threshold at which errors of the "
                    "validation cost least is taken where none is given")
        ->check(numberBetween(1e-9, 1e12))
        ->needs(file);
    command.add_option("--miss", asked.miss, "of the card: what it costs not to act where it happens")
        ->check(numberBetween(1e-9, 1e12))
        ->needs(file);
    command.add_option("--language", asked.language, "of a card in HTML or PDF")
        ->check(CLI::IsMember(languageCodes()))
        ->capture_default_str()
        ->needs(file);
    return file;
}

int exportCard(Context &context, const CardAsked &asked, const std::string &file, const study::Study &study,
               store::Cache &runs)
{
    const auto format = ui::cardFormat(asked.file);
    if (!format)
        return fail(context, format.error());
    const auto meant = runMeant(context, study, runs, asked.run, file);
    if (!meant)
        return fail(context, meant.error());
    const bool decides = asked.threshold || asked.falseAlarm || asked.miss;
    if (auto right = thresholdSuits(meant->run, decides, "--threshold, --false-alarm and --miss"); !right)
        return fail(context, right.error());
    auto options = optionsOf(asked);
    if (auto added = addParents(context, options.slicing); !added)
        return fail(context, added.error());
    const auto card = workbench::gatherCard(runs, study, meant->rows, meant->run, options, context.progress);
    if (!card)
        return fail(context, card.error());
    const auto bytes = textOf(context, asked, *card, *format);
    if (!bytes)
        return fail(context, bytes.error());
    if (const auto written = workbench::exportBytes(*bytes, {asked.file, asked.isForced}); !written)
        return fail(context, written.error());
    return answer(context,
                  {{"file", asked.file},
                   {"run", meant->run.id},
                   {"snapshot", meant->rows.id},
                   {"database", snapshot::databaseJson(meant->run.database)},
                   {"taken_at", printTimestamp(meant->run.takenAt)}},
                  lineOf(fmt::format("{}: model card of run {}", asked.file, meant->run.id))
                      + lineOf("  " + snapshot::provenanceText(meant->run.database, meant->run.takenAt)));
}

} // namespace espalier::ctl
