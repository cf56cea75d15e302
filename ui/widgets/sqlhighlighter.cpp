// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sqlhighlighter.h"

#include "ui/base/colours.h"

#include <QGuiApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QTextCharFormat>

namespace espalier::ui {

namespace {

enum SqlState
{
    Outside = 0,
    InComment = 1
};

const QRegularExpression &sqlTokens()
{
    static const QRegularExpression tokens(
        QStringLiteral(
            R"re((?<comment>--[^\n]*)|(?<block>/\*)|(?<text>[eE]?'(?:[^']|'')*('|$))|(?<name>"(?:[^"]|"")*")|)re"
            R"re((?<number>\b\d+(\.\d+)?([eE][+-]?\d+)?\b)|(?<word>\b(add|all|alter|and|any|array|as|asc|atomic|begin|between|by|case|cast|check|coalesce|comment|commit|create|cross|current|default|delete|desc|distinct|do|drop|else|end|except|exists|extract|false|filter|first|following|for|from|function|grant|group|having|if|immutable|in|index|insert|interval|into|invoker|is|join|key|language|last|lateral|left|like|limit|materialized|not|null|nulls|offset|on|only|or|order|over|parallel|partition|preceding|primary|range|references|replace|return|returns|rollback|row|rows|safe|schema|security|select|set|stable|strict|table|then|to|true|union|unique|update|using|values|view|when|where|window|with|within)\b)|)re"
            R"re((?<call>\b[a-z_][a-z_0-9]*(?=\()))re"),
        QRegularExpression::CaseInsensitiveOption);
    return tokens;
}

QTextCharFormat sqlFormat(const QRegularExpressionMatch &match, const Colours &colours)
{
    QTextCharFormat format;
    if (match.capturedStart(QStringLiteral("comment")) >= 0)
        format.setForeground(colours.secondary);
    else if (match.capturedStart(QStringLiteral("text")) >= 0 || match.capturedStart(QStringLiteral("number")) >= 0)
        format.setForeground(colours.warning);
    else if (match.capturedStart(QStringLiteral("word")) >= 0)
        format.setForeground(colours.accent);
    else if (match.capturedStart(QStringLiteral("call")) >= 0)
        format.setForeground(colours.information);
    return format;
}

} // namespace

SqlHighlighter::SqlHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{ }

void SqlHighlighter::highlightBlock(const QString &text)
{
    const auto &colours = coloursOf(QGuiApplication::palette());
    QTextCharFormat comment;
    comment.setForeground(colours.secondary);
    qsizetype from = 0;
    setCurrentBlockState(Outside);
    if (previousBlockState() == InComment) {
        const auto end = text.indexOf(QStringLiteral("*/"));
        from = end < 0 ? text.size() : end + 2;
        setFormat(0, static_cast<int>(from), comment);
        if (end < 0)
            setCurrentBlockState(InComment);
    }
    while (from < text.size()) {
        const auto match = sqlTokens().match(text, from);
        if (!match.hasMatch())
            return;
        from = match.capturedEnd();
        if (match.capturedStart(QStringLiteral("block")) >= 0) {
            const auto end = text.indexOf(QStringLiteral("*/"), from);
            from = end < 0 ? text.size() : end + 2;
            if (end < 0)
                setCurrentBlockState(InComment);
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(from - match.capturedStart()), comment);
            continue;
        }
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                  sqlFormat(match, colours));
    }
}

} // namespace espalier::ui
