// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sentence.h"

#include "core/base/overloaded.h"
#include "ui/words/sentencerow.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <unordered_map>

namespace espalier::ui {

namespace {

struct SentenceText
{
    Q_DECLARE_TR_FUNCTIONS(SentenceText)
};

//! A list that is longer ends with how many more there are.
constexpr std::size_t mostNames = 5;

QString namesText(const std::vector<std::string> &names)
{
    QStringList shown;
    for (std::size_t i = 0; i < std::min(names.size(), mostNames); ++i)
        shown.append(toQString(names[i]));
    const auto text = shown.join(QStringLiteral(", "));
    return names.size() > mostNames
        ? SentenceText::tr("%1 and %Ln more", nullptr, static_cast<int>(names.size() - mostNames)).arg(text)
        : text;
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
                                     return durationText(seconds.value);
                                 },
                                 [](const std::vector<std::string> &names) {
                                     return namesText(names);
                                 },
                                 [](const std::vector<Message> &messages) {
                                     QStringList texts;
                                     for (const auto &message : messages)
                                         texts.append(sentence(message));
                                     return texts.join(QStringLiteral(", "));
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
    for (const auto &table : {baseSentences(), studySentences()})
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

QString sentences(const std::vector<Message> &messages)
{
    QStringList texts;
    for (const auto &message : messages)
        texts.append(sentence(message));
    return texts.join(QStringLiteral("; "));
}

} // namespace espalier::ui
