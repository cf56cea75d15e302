// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/sqlblockwords.h"

#include "ui/pages/common/studywindows.h"
#include "ui/words/studywords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace espalier::ui {

namespace {

struct BlockText
{
    Q_DECLARE_TR_FUNCTIONS(SqlBlockText)
};

using Kind = compile::SqlBlock::Kind;

QString pathText(const compile::SqlBlock &block)
{
    QStringList tables;
    for (const auto &table : block.path)
        tables.append(toQString(table));
    return tables.join(QStringLiteral(" → "));
}

QString visibleWords(const compile::SqlBlock &block)
{
    QStringList times;
    for (const auto &time : block.times)
        times.append(toQString(time));
    return times.isEmpty() ? BlockText::tr("Its rows tell no time: all of them are visible, always.")
                           : BlockText::tr("Visible are rows with %1 before the as-of time.")
                                 .arg(times.join(BlockText::tr(" and ", "between columns")));
}

QString featureCount(const compile::SqlBlock &block)
{
    return BlockText::tr("%n feature(s)", nullptr, static_cast<int>(block.features.size()));
}

QString scanWords(const compile::SqlBlock &block)
{
    QStringList windows;
    for (const auto &window : block.windows)
        windows.append(spanWords({{window}, 0}));
    QStringList sentences{BlockText::tr("All rows of each example in one pass, for %1.").arg(featureCount(block)),
                          visibleWords(block), BlockText::tr("Windows: %1.").arg(windows.join(QStringLiteral(", ")))};
    if (block.oldest)
        sentences.append(BlockText::tr("Rows older than %1 are not read.").arg(durationWords(*block.oldest)));
    if (block.lag)
        sentences.append(BlockText::tr("All is as it was %1 before the as-of time.").arg(durationWords(*block.lag)));
    if (block.hasInner)
        sentences.append(BlockText::tr("A number for each of these rows is taken of further rows first."));
    if (block.hasConditions)
        sentences.append(BlockText::tr("Some features take only rows that meet a condition."));
    return sentences.join(QLatin1Char(' '));
}

QString cutoffWords(const compile::SqlBlock &block)
{
    auto words = BlockText::tr("Each row of %1 that was there, at each cutoff, every %2, whose horizon of %3 is over.")
                     .arg(toQString(block.path.front()), durationWords(block.every), durationWords(block.horizon));
    if (block.alive)
        words += QLatin1Char(' ')
            + BlockText::tr("Only those that had an event in the %1 before.").arg(durationWords(*block.alive));
    return words;
}

} // namespace

QString blockTitle(const compile::SqlBlock &block)
{
    switch (block.kind) {
    case Kind::RowExamples:
    case Kind::CutoffExamples:
    case Kind::GivenExamples:
    case Kind::LiveExamples:
        return BlockText::tr("The examples");
    case Kind::Moments:
        return BlockText::tr("The moments");
    case Kind::Label:
        return BlockText::tr("The label: %1").arg(pathText(block));
    default:
        return pathText(block);
    }
}

QString blockWords(const compile::SqlBlock &block)
{
    const auto table = block.path.empty() ? QString() : toQString(block.path.front());
    switch (block.kind) {
    case Kind::RowExamples:
        return block.times.empty()
            ? BlockText::tr("Each row of %1.").arg(table)
            : BlockText::tr("Each row of %1 as of its own %2.").arg(table, toQString(block.times.front()));
    case Kind::CutoffExamples:
        return cutoffWords(block);
    case Kind::GivenExamples:
        return BlockText::tr("With their labels, as %1 holds them.").arg(table);
    case Kind::LiveExamples:
        return BlockText::tr("What is to be predicted now: rows of %1.").arg(table);
    case Kind::Moments:
        return BlockText::tr("Each key and as-of time once: examples may repeat.");
    case Kind::OwnRow:
        return BlockText::tr("The row that each example is about, for %1.").arg(featureCount(block));
    case Kind::Lookup:
        return BlockText::tr("At most one row for each example, for %1.").arg(featureCount(block)) + QLatin1Char(' ')
            + visibleWords(block);
    case Kind::Scan:
        return scanWords(block);
    case Kind::Label:
        return BlockText::tr("What comes to it from the as-of time on, for %1.").arg(durationWords(block.horizon));
    }
    return {};
}

} // namespace espalier::ui
