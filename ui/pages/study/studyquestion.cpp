// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studyquestion.h"

#include "core/study/names.h"
#include "core/study/questionline.h"
#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/pages/study/questiontext.h"
#include "ui/pages/study/studysentence.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace espalier::ui {

StudyQuestion::StudyQuestion(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    build();
    connect(m_sentence, &StudySentence::changed, this, &StudyQuestion::updateParts);
    connect(m_sentence, &StudySentence::submitted, m_compose, &QPushButton::click);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isNameTyped = !text.isEmpty();
    });
    connect(m_name, &QLineEdit::textChanged, this, &StudyQuestion::updateButton);
    connect(m_name, &QLineEdit::returnPressed, m_compose, &QPushButton::click);
    connect(m_compose, &QPushButton::clicked, this, &StudyQuestion::submit);
    connect(m_asText, &QToolButton::toggled, this, &StudyQuestion::setTextShown);
    connect(m_text, &QuestionText::submitted, this, &StudyQuestion::submitLine);
    connect(m_text, &QuestionText::dismissed, m_asText, [this] {
        m_asText->setChecked(false);
        m_asText->setFocus();
    });
    retranslate();
}

void StudyQuestion::build()
{
    m_given = makeLabel(QString(), TextRole::Body, this);
    m_given->setObjectName(QStringLiteral("givenQuestion"));
    m_given->setWordWrap(true);
    m_sentence = new StudySentence(this);
    m_nameLabel = makeLabel(QString(), TextRole::Body, this);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setFixedWidth(176);
    static const QRegularExpression pattern(QStringLiteral("[a-z][a-z0-9_]{0,39}"));
    m_name->setValidator(new QRegularExpressionValidator(pattern, m_name));
    m_nameLabel->setBuddy(m_name);
    m_nameLabel->setFixedHeight(metric::control);
    m_compose = new QPushButton(this);
    m_compose->setObjectName(QStringLiteral("composeButton"));
    m_compose->setProperty("primary", true);
    m_asText = new QToolButton(this);
    m_asText->setObjectName(QStringLiteral("asText"));
    m_asText->setCheckable(true);
    m_asText->setIcon(icon(QStringLiteral("edit")));
    m_text = new QuestionText(this);
    m_text->hide();
    auto *end = new QHBoxLayout;
    end->setSpacing(space::s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_asText, m_nameLabel, m_name, m_compose})
        end->addWidget(part, 0, Qt::AlignBottom);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xl);
    row->addWidget(m_given, 1);
    row->addWidget(m_sentence, 1);
    row->addLayout(end);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::m, space::m, space::m, space::m);
    rows->setSpacing(space::s);
    rows->addLayout(row);
    rows->addWidget(m_text);
}

void StudyQuestion::submit()
{
    if (showsGiven() && isSpanChanged()) {
        Q_EMIT spanRequested(m_sentence->span());
        return;
    }
    if (showsGiven()) {
        m_isNew = true;
        updateParts();
        m_sentence->focusFirst();
        return;
    }
    Q_EMIT composeRequested(m_name->text(), m_sentence->words());
}

void StudyQuestion::submitLine(const QString &line)
{
    const auto question = study::parseQuestion(*m_catalog, m_graph, line.toStdString());
    if (!question) {
        m_text->setWrong(question.error());
        return;
    }
    const bool isNamed = m_isNameTyped || !isNew();
    Q_EMIT questionRequested(isNamed ? m_name->text() : toQString(study::proposedName(*question)), *question);
}

//! Of the open study, or of what the sentence asks.
Result<std::string> StudyQuestion::line() const
{
    if (!isNew())
        return study::printQuestion(*m_catalog, m_graph, *m_study);
    const auto composed = study::compose(*m_catalog, m_graph, m_name->text().toStdString(), m_sentence->words(), {});
    if (!composed)
        return Failure(composed.error());
    return study::printQuestion(*m_catalog, m_graph, *composed, study::LineExtent::WithoutSchedule);
}

void StudyQuestion::showLine()
{
    const auto said = line();
    if (said)
        m_text->setLine(toQString(*said));
    else
        m_text->setUnsayable(said.error());
}

void StudyQuestion::setTextShown(bool isShown)
{
    m_text->setVisible(isShown);
    if (!isShown)
        return;
    showLine();
    m_text->focusLine();
}

void StudyQuestion::setCatalog(const catalog::Handle &catalog, const relations::RelationGraph &graph)
{
    m_catalog = catalog;
    m_graph = graph;
    m_asText->setEnabled(!catalog->tables.empty());
    m_sentence->setCatalog(catalog, graph);
}

void StudyQuestion::setStudy(const std::optional<study::Study> &study)
{
    m_study = study;
    m_isNew = false;
    m_isGiven = study && std::holds_alternative<study::GivenTarget>(study->target);
    if (study) {
        m_isNameTyped = false;
        m_name->setText(toQString(study->name));
        if (const auto *given = std::get_if<study::GivenTarget>(&study->target))
            showGiven(*study, *given);
        m_sentence->showTarget(*study);
    }
    m_shown = state();
    updateParts();
    if (m_text->isVisible())
        showLine();
}

void StudyQuestion::showGiven(const study::Study &study, const study::GivenTarget &target)
{
    m_givenTable = toQString(study::tableText(target.table));
    m_givenLabel = toQString(target.label);
    m_givenEntity = toQString(study::tableText(study.entity));
    m_givenSpan = target.window;
    m_isGivenTimed = !target.asOf.empty();
    retranslate();
}

void StudyQuestion::startFrom(catalog::TableId table, std::optional<std::size_t> column)
{
    if (table.value >= m_catalog->tables.size())
        return;
    m_isNew = true;
    m_isNameTyped = false;
    m_sentence->startFrom(table, column);
    updateParts();
    if (m_text->isVisible())
        showLine();
}

void StudyQuestion::askForSpan()
{
    m_sentence->askForSpan();
}

bool StudyQuestion::isSpanChanged() const
{
    // One that is stated as 0 is below what is offered, and stays until another is chosen.
    const auto span = m_sentence->span();
    const bool isSame =
        m_givenSpan && std::max<std::int64_t>(m_givenSpan->count, 1) == span.count && m_givenSpan->unit == span.unit;
    return m_isGivenTimed && !isSame;
}

void StudyQuestion::updateParts()
{
    const bool isSentence = !showsGiven();
    m_sentence->setExtent(isSentence           ? StudySentence::Extent::Whole
                              : m_isGivenTimed ? StudySentence::Extent::Span
                                               : StudySentence::Extent::Nothing);
    m_given->setVisible(!isSentence);
    m_nameLabel->setVisible(isSentence);
    m_name->setVisible(isSentence);
    suggestName();
    updateButton();
}

void StudyQuestion::updateButton()
{
    if (showsGiven()) {
        m_compose->setText(!isSpanChanged() ? tr("New Question") : m_givenSpan ? tr("Change") : tr("State Span"));
        m_compose->setEnabled(true);
        return;
    }
    m_compose->setText(isNew() ? tr("Create Study") : tr("Change"));
    const bool isComplete = m_name->hasAcceptableInput() && m_sentence->isComplete();
    m_compose->setEnabled(isComplete && (isNew() || state() != m_shown));
}

QStringList StudyQuestion::state() const
{
    const auto asked = m_sentence->words();
    QStringList texts{m_name->text()};
    for (const auto &text : {asked.entity, asked.aggregate, asked.table, asked.column, asked.condition, asked.horizon,
                             asked.alive, asked.given, asked.window})
        texts.append(toQString(text));
    return texts;
}

void StudyQuestion::suggestName()
{
    const auto proposed = m_sentence->proposedName();
    if (m_isNameTyped || !isNew() || proposed.isEmpty())
        return;
    const QSignalBlocker blocker(m_name);
    m_name->setText(proposed);
}

void StudyQuestion::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void StudyQuestion::retranslate()
{
    m_given->setText(
        tr("Predict %1 for each %2, with the examples of %3").arg(m_givenLabel, m_givenEntity, m_givenTable));
    m_nameLabel->setText(tr("Name:"));
    m_asText->setToolTip(tr("Edit the question as one line of text"));
    m_asText->setAccessibleName(tr("Edit as Text"));
    m_name->setAccessibleName(tr("Name of the study"));
    m_name->setToolTip(tr("Lower case letters, digits and _; also the view's name in the database"));
    m_compose->setToolTip(tr("Features are kept where the entity stays the same, and suggested anew otherwise"));
    updateParts();
}

} // namespace espalier::ui
