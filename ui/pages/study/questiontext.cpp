// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/questiontext.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/words/error.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace espalier::ui {

namespace {

int lettersIn(const QByteArray &bytes)
{
    return static_cast<int>(QString::fromUtf8(bytes).size());
}

} // namespace

QuestionText::QuestionText(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_told(new QWidget(this))
    , m_icon(new QLabel(m_told))
    , m_problem(makeLabel(QString(), TextRole::Body, m_told))
{
    m_line->setObjectName(QStringLiteral("questionLine"));
    m_line->setFont(fontFor(TextRole::Code));
    m_problem->setObjectName(QStringLiteral("questionLineProblem"));
    m_problem->setWordWrap(true);
    auto *row = new QHBoxLayout(m_told);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_problem, 1);
    m_told->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_line);
    column->addWidget(m_told);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        Q_EMIT submitted(m_line->text());
    });
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        tell({});
    });
    retranslate();
}

void QuestionText::setLine(const QString &line)
{
    tell({});
    m_line->setText(line);
    m_line->setCursorPosition(0);
}

void QuestionText::setUnsayable(const Error &error)
{
    m_line->clear();
    tell(problemText(error));
}

void QuestionText::setWrong(const study::WrongWord &wrong)
{
    tell(lineText(wrong.error));
    const auto bytes = m_line->text().toUtf8();
    const auto begin = lettersIn(bytes.left(static_cast<int>(wrong.place.begin)));
    const auto length = lettersIn(bytes.mid(static_cast<int>(wrong.place.begin), static_cast<int>(wrong.place.length)));
    m_line->setFocus();
    if (length > 0)
        m_line->setSelection(begin, length);
    else
        m_line->setCursorPosition(begin);
}

void QuestionText::focusLine() const
{
    m_line->setFocus();
}

void QuestionText::tell(const QString &text)
{
    m_icon->setPixmap(icon(QStringLiteral("error")).pixmap(metric::icon));
    m_problem->setText(text);
    m_told->setVisible(!text.isEmpty());
    m_line->setAccessibleDescription(text);
}

void QuestionText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QWidget::keyPressEvent(event);
}

void QuestionText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // In the colours of the theme that is set now.
    if (event->type() == QEvent::PaletteChange)
        m_icon->setPixmap(icon(QStringLiteral("error")).pixmap(metric::icon));
    QWidget::changeEvent(event);
}

void QuestionText::retranslate()
{
    m_line->setAccessibleName(tr("The question as text"));
    m_line->setToolTip(
        tr("Enter applies it. Tables are joined by their first path; another one is named by the columns "
           "that refer: via orders(customer_id)"));
}

} // namespace espalier::ui
