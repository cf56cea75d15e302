// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/error.h"

#include "ui/words/sentence.h"
#include "ui/words/subject.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString kindOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Cancelled:
        return ErrorText::tr("Stopped");
    case Error::Code::Connection:
        return ErrorText::tr("No connection");
    case Error::Code::Query:
        return ErrorText::tr("The server refused a query");
    case Error::Code::Permission:
        return ErrorText::tr("Not permitted");
    case Error::Code::Invalid:
        return ErrorText::tr("Not valid");
    case Error::Code::Unsupported:
        return ErrorText::tr("Not supported");
    case Error::Code::Io:
        return ErrorText::tr("A file could not be read or written");
    case Error::Code::Internal:
        return ErrorText::tr("A defect in Espalier");
    }
    return {};
}

//! Adds a sentence to those before it.
void add(QString &text, const QString &more)
{
    if (more.isEmpty())
        return;
    if (!text.isEmpty())
        text += text.endsWith(u'.') ? QStringLiteral(" ") : QStringLiteral(". ");
    text += more;
}

} // namespace

QString headline(const Error &error)
{
    return error.subject.empty() ? kindOf(error.code)
                                 : QStringLiteral("%1: %2").arg(kindOf(error.code), subjectText(error.subject));
}

QString problemText(const Error &error)
{
    QString text = sentence(error.problem);
    add(text, toQString(error.detail));
    return text;
}

QString adviceText(const Error &error)
{
    QString text;
    for (const auto &remedy : error.remedies)
        add(text, sentence(remedy));
    return text;
}

QString problemAndAdvice(const Error &error)
{
    const auto problem = problemText(error);
    const auto advice = adviceText(error);
    return advice.isEmpty() ? problem : QStringLiteral("%1.\n%2.").arg(problem, advice);
}

QString lineText(const Error &error)
{
    auto text = problemText(error);
    if (!error.subject.empty())
        text = text.isEmpty() ? subjectText(error.subject)
                              : QStringLiteral("%1: %2").arg(subjectText(error.subject), text);
    add(text, adviceText(error));
    return error.sqlState.empty() ? text : QStringLiteral("%1 [%2]").arg(text, toQString(error.sqlState));
}

QString unfolded(const Error &error)
{
    auto text = problemText(error);
    if (!error.sqlState.empty())
        text = QStringLiteral("%1\nSQLSTATE %2").arg(text, toQString(error.sqlState));
    return text;
}

} // namespace espalier::ui
