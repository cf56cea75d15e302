// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sentence.h"

#include "core/base/overloaded.h"
#include "ui/words/basesentences.h"
#include "ui/words/catalogsentences.h"
#include "ui/words/columnssentences.h"
#include "ui/words/compilesentences.h"
#include "ui/words/costsentences.h"
#include "ui/words/deploysentences.h"
#include "ui/words/diagramsentences.h"
#include "ui/words/enginesentences.h"
#include "ui/words/explainsentences.h"
#include "ui/words/gymsentences.h"
#include "ui/words/learnsentences.h"
#include "ui/words/lessonssentences.h"
#include "ui/words/modelsentences.h"
#include "ui/words/monitorsentences.h"
#include "ui/words/pgsentences.h"
#include "ui/words/plansentences.h"
#include "ui/words/qualitysentences.h"
#include "ui/words/relationssentences.h"
#include "ui/words/screeningsentences.h"
#include "ui/words/snapshotsentences.h"
#include "ui/words/storesentences.h"
#include "ui/words/studysentences.h"
#include "ui/words/text.h"
#include "ui/words/trainingsentences.h"
#include "ui/words/workbenchsentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace espalier::ui {

namespace {

struct SentenceText
{
    Q_DECLARE_TR_FUNCTIONS(SentenceText)
};

//! A list that is longer ends with how many more there are.
constexpr int mostTold = 5;

QString listText(QStringList texts)
{
    const auto more = static_cast<int>(texts.size()) - mostTold;
    if (more <= 1)
        return texts.join(QStringLiteral(", "));
    texts.resize(mostTold);
    return SentenceText::tr("%1 and %Ln more", nullptr, more).arg(texts.join(QStringLiteral(", ")));
}

//! To a tenth of a day: what lies between two moments is no waiting time.
QString spanText(double seconds)
{
    constexpr double day = 86'400;
    if (seconds < 2 * day)
        return durationText(seconds);
    const auto tenths = std::round(seconds / day * 10) / 10;
    const bool isWhole = tenths >= 10 || tenths == std::round(tenths);
    return SentenceText::tr("%1 days").arg(QLocale().toString(tenths, 'f', isWhole ? 0 : 1));
}

QString argumentText(const Argument &argument)
{
    return std::visit(Overloaded{[](const std::string &name) {
                                     return toQString(name);
                                 },
                                 [](std::int64_t count) {
                                     return QLocale().toString(static_cast<qlonglong>(count));
                                 },
                                 [](double number) {
                                     return numberText(number);
                                 },
                                 [](const Share &share) {
                                     return percentText(share.value);
                                 },
                                 [](const Seconds &seconds) {
                                     return spanText(seconds.value);
                                 },
                                 [](const std::vector<std::string> &names) {
                                     QStringList texts;
                                     for (const auto &name : names)
                                         texts.append(toQString(name));
                                     return listText(std::move(texts));
                                 },
                                 [](const std::vector<Message> &messages) {
                                     QStringList texts;
                                     for (const auto &message : messages)
                                         texts.append(sentence(message));
                                     return listText(std::move(texts));
                                 }},
                      argument);
}

const std::unordered_map<std::string_view, Sentence> &sentencesByCode()
{
    static const auto table = [] {
        std::unordered_map<std::string_view, Sentence> result;
        for (const auto &each : vocabulary())
            result.emplace(each.code, each);
        return result;
    }();
    return table;
}

QString translated(const Sentence &found, const Message &message)
{
    int count = -1;
    for (const auto &argument : message.arguments) {
        const auto *number = std::get_if<std::int64_t>(&argument);
        if (number != nullptr && found.isPlural && count < 0)
            count = static_cast<int>(std::min<std::int64_t>(*number, std::numeric_limits<int>::max()));
    }
    return QCoreApplication::translate(found.context, found.text, nullptr, count);
}

//! In one pass: what an argument holds is no place for another.
QString filled(const QString &text, const std::vector<Argument> &arguments)
{
    QString result;
    result.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() - 1 : -1;
        if (place < 0 || static_cast<std::size_t>(place) >= arguments.size()) {
            result += text[i];
            continue;
        }
        result += argumentText(arguments[static_cast<std::size_t>(place)]);
        ++i;
    }
    return result;
}

} // namespace

std::vector<Sentence> vocabulary()
{
    std::vector<Sentence> all;
    for (const auto &table :
         {baseSentences(),   catalogSentences(), columnsSentences(),   compileSentences(),   costSentences(),
          deploySentences(), diagramSentences(), engineSentences(),    explainSentences(),   gymSentences(),
          learnSentences(),  lessonsSentences(), modelSentences(),     monitorSentences(),   pgSentences(),
          planSentences(),   qualitySentences(), relationsSentences(), screeningSentences(), snapshotSentences(),
          storeSentences(),  studySentences(),   trainingSentences(),  workbenchSentences()})
        all.insert(all.end(), table.begin(), table.end());
    return all;
}

QString sentence(const Message &message)
{
    if (message.empty())
        return {};
    const auto found = sentencesByCode().find(message.code);
    if (found == sentencesByCode().end())
        return toQString(plainText(message));
    return filled(translated(found->second, message), message.arguments);
}

QString stageText(const Message &stage)
{
    auto text = sentence(stage);
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    return text + QStringLiteral("…");
}

QString sentences(const std::vector<Message> &messages)
{
    QStringList texts;
    for (const auto &message : messages)
        texts.append(sentence(message));
    return texts.join(QStringLiteral("; "));
}

QString withEvidence(const Message &detail, const std::vector<Message> &evidence)
{
    return evidence.empty() ? sentence(detail) : QStringLiteral("%1: %2").arg(sentence(detail), sentences(evidence));
}

} // namespace espalier::ui
