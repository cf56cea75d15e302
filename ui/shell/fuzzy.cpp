// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy.h"

#include <algorithm>

namespace espalier::ui {

namespace {

bool isBoundary(const QString &text, qsizetype place)
{
    return place == 0 || !text[place - 1].isLetterOrNumber() || (text[place].isUpper() && text[place - 1].isLower());
}

//! All letters of the pattern in their order; more for runs and for beginnings of words, less for length.
int subsequenceScore(const QString &pattern, const QString &text)
{
    auto score = 0;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const auto letter : pattern) {
        while (at < text.size() && text[at].toLower() != letter)
            ++at;
        if (at == text.size())
            return 0;
        score += at == last + 1 ? 6 : isBoundary(text, at) ? 8 : 1;
        last = at++;
    }
    return std::max(1, score * 10 / static_cast<int>(pattern.size()));
}

//! One letter wrong, missing, too many, or two swapped.
bool isOneMistake(const QString &pattern, const QString &text)
{
    const auto a = pattern.size();
    const auto b = text.size();
    if (a < 4 || std::abs(a - b) > 1)
        return false;
    qsizetype i = 0;
    while (i < std::min(a, b) && pattern[i] == text[i].toLower())
        ++i;
    const auto rest = [&pattern, &text](qsizetype from, qsizetype to) {
        return QStringView(pattern).mid(from).compare(QStringView(text).mid(to), Qt::CaseInsensitive) == 0;
    };
    if (a != b)
        return a > b ? rest(i + 1, i) : rest(i, i + 1);
    const auto isSwapped = i + 1 < a && pattern[i] == text[i + 1].toLower() && pattern[i + 1] == text[i].toLower();
    return rest(i + 1, i + 1) || (isSwapped && rest(i + 2, i + 2));
}

} // namespace

int fuzzyScore(const QString &pattern, const QString &text)
{
    if (pattern.isEmpty())
        return 1;
    if (text.compare(pattern, Qt::CaseInsensitive) == 0)
        return 1000;
    if (isOneMistake(pattern, text))
        return 700;
    const auto shortness = static_cast<int>(std::max<qsizetype>(0, 60 - text.size()));
    const auto at = text.indexOf(pattern, 0, Qt::CaseInsensitive);
    if (at == 0)
        return 800 + shortness;
    if (at > 0)
        return (isBoundary(text, at) ? 600 : 400) + shortness;
    const auto score = subsequenceScore(pattern, text);
    return score == 0 ? 0 : score + shortness;
}

} // namespace espalier::ui
