// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compareslices.h"

#include "ui/base/term.h"
#include "ui/base/theme.h"
#include "ui/models/valuetablemodel.h"
#include "ui/widgets/fittingcolumns.h"
#include "ui/widgets/lineoftext.h"
#include "ui/widgets/valuetable.h"
#include "ui/words/error.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int mostSlices = 12;
constexpr int narrowestBeside = 140;
constexpr int mostLines = 4;

bool isWorse(const SliceRow &row)
{
    return !row.found.hasFewRows && evaluate::isClear(row.found.worse) && row.found.worse.value.value > 0;
}

} // namespace

CompareSlices::CompareSlices(QWidget *parent)
    : QFrame(parent)
    , m_title(new LineOfText(TextRole::Strong, this))
    , m_besideLabel(makeLabel(QString(), TextRole::Secondary, this))
    , m_beside(new QComboBox(this))
    , m_note(makeLabel(QString(), TextRole::Secondary, this))
    , m_model(new ValueTableModel(this))
    , m_table(makeValueTable(m_model, "slicesTable", this))
    , m_text(makeLabel(QString(), TextRole::Body, this))
{
    setObjectName(QStringLiteral("slices"));
    setProperty("card", true);
    m_title->setObjectName(QStringLiteral("slicesTitle"));
    setTerm(*m_title, "slice");
    m_beside->setObjectName(QStringLiteral("slicesBeside"));
    m_besideLabel->setBuddy(m_beside);
    m_beside->setMinimumWidth(narrowestBeside);
    m_note->setObjectName(QStringLiteral("slicesNote"));
    m_note->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("slicesText"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    makeSecondary(m_text);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new FittingColumns(*m_table);
    m_table->setWordWrap(true); // which feature, and which of its values
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_title, 1);
    head->addWidget(m_besideLabel);
    head->addWidget(m_beside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::m);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_table);
    column->addWidget(m_text, 1);
    column->addStretch(0);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == 0)
            fitRows();
    });
    connect(m_beside, &QComboBox::currentIndexChanged, this, &CompareSlices::showSlices);
    retranslate();
}

void CompareSlices::setRun(const QString &id, const QString &label,
                           const std::vector<std::pair<QString, QString>> &others)
{
    {
        const QSignalBlocker blocker(m_beside);
        const auto chosen = shown().second;
        m_beside->clear();
        m_beside->addItem(tr("No other model"), QString());
        for (const auto &[other, name] : others)
            m_beside->addItem(name, other);
        m_beside->setCurrentIndex(std::max(m_beside->findData(chosen), 0));
        m_beside->setEnabled(!others.empty());
    }
    m_run = id;
    m_label = label;
    showSlices();
}

CompareSlices::Pair CompareSlices::shown() const
{
    return {m_run, m_beside->currentData().toString()};
}

void CompareSlices::setSlices(const RunSlices &slices)
{
    const Pair pair{slices.run, slices.against};
    m_slices[pair] = slices;
    m_errors.erase(pair);
    if (pair == shown())
        showSlices();
}

void CompareSlices::setError(const QString &run, const QString &against, const Error &error)
{
    m_errors[{run, against}] = error;
    if (Pair(run, against) == shown())
        showSlices();
}

void CompareSlices::forgetStopped()
{
    std::erase_if(m_errors, [](const auto &entry) {
        return entry.second.code == Error::Code::Cancelled;
    });
}

//! What is being done, or why there is no table.
QString CompareSlices::textInPlace()
{
    if (m_run.isEmpty())
        return tr("The selected model was trained on other rows.");
    if (m_slices.contains(shown()))
        return tr("There are too few examples to look at some of them by themselves.");
    const auto failed = m_errors.find(shown());
    if (failed == m_errors.end())
        return tr("Slices are looked at…");
    const auto what = problemText(failed->second);
    const auto advice = adviceText(failed->second);
    return advice.isEmpty() ? what : tr("%1.\n%2.").arg(what, advice);
}

void CompareSlices::showSlices()
{
    m_title->setLine(m_label.isEmpty() ? tr("Where Is It Wrong?") : tr("Where Is It Wrong? %1").arg(m_label));
    const auto found = m_slices.find(shown());
    const bool hasSlices = found != m_slices.end() && found->second.looked > 0;
    m_text->setVisible(!hasSlices);
    m_note->setVisible(hasSlices);
    m_table->setVisible(hasSlices);
    if (hasSlices) {
        m_note->setText(noteText(found->second));
        showTable(found->second);
        return;
    }
    m_text->setText(textInPlace());
    if (!m_run.isEmpty() && isVisible() && found == m_slices.end() && !m_errors.contains(shown()))
        Q_EMIT requested(shown().first, shown().second);
}

QString CompareSlices::noteText(const RunSlices &slices)
{
    const auto worse = std::ranges::count_if(slices.slices, isWorse);
    const auto found = worse == 0
        ? tr("It is clearly worse in none of %1 slices.").arg(countText(static_cast<std::int64_t>(slices.looked)))
        : tr("It is clearly worse in %1 of %2 slices.")
              .arg(countText(worse), countText(static_cast<std::int64_t>(slices.looked)));
    const auto rows = countText(static_cast<std::int64_t>(slices.rows));
    const auto available = countText(static_cast<std::int64_t>(slices.rowsAvailable));
    const auto looked =
        slices.isTest ? tr("%1 of %2 test examples, %3 %4.") : tr("%1 of %2 validation examples, %3 %4.");
    const auto note =
        tr("%1 %2 Differences and chances are corrected for how many slices were looked at; too few examples are "
           "not "
           "scored.")
            .arg(found, looked.arg(rows, available, slices.metric, scoreText(slices.score.value)));
    return slices.unread.isEmpty() ? note
                                   : tr("%1 Not, or not all, by what examples refer to: %2.").arg(note, slices.unread);
}

void CompareSlices::showTable(const RunSlices &slices)
{
    const auto interval = [](const evaluate::Score &score) {
        return tr("%1 (%2 to %3)").arg(scoreText(score.value), scoreText(score.low), scoreText(score.high));
    };
    const bool isPaired = !slices.against.isEmpty();
    // Of two there is no room for all intervals: those of the differences say whether there is one.
    QStringList names{tr("Slice"), tr("Examples"), slices.metric, tr("Worse Than Elsewhere By")};
    if (isPaired)
        names << m_beside->currentText() << tr("Better Than It By");
    else
        names << tr("Chance");
    std::vector<std::vector<QVariant>> rows;
    for (const auto &[text, found] : slices.slices) {
        if (found.hasFewRows || rows.size() == mostSlices)
            break;
        const auto score = isPaired ? scoreText(found.score.value) : interval(found.score);
        std::vector<QVariant> row{text, static_cast<double>(found.rows), score, interval(found.worse.value)};
        if (!isPaired)
            row.emplace_back(found.worse.chance);
        else if (found.other && found.gain)
            row.insert(row.end(), {scoreText(found.other->value), interval(found.gain->value)});
        row.resize(static_cast<std::size_t>(names.size()));
        rows.push_back(std::move(row));
    }
    m_model->setTable(names, rows);
    fitRows();
}

//! A name that is too long for one line has as many as it takes. All of them are seen at once: the page scrolls, not a part of it.
void CompareSlices::fitRows()
{
    const auto room = m_table->columnWidth(0) - 2 * space::s;
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto text = m_model->index(row, 0).data().toString();
        const auto metrics = m_table->fontMetrics();
        const bool isLong = metrics.horizontalAdvance(text) > room;
        const auto wrapped = metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height();
        const auto lines = isLong ? std::clamp(wrapped / metrics.lineSpacing(), 2, mostLines) : 1;
        m_table->setRowHeight(row, metric::row + (lines - 1) * metrics.lineSpacing());
        height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + height + 2
                            + (m_table->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : space::m));
}

void CompareSlices::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CompareSlices::retranslate()
{
    m_besideLabel->setText(tr("Beside:"));
    m_beside->setAccessibleName(tr("Model beside it"));
    m_table->setAccessibleName(tr("Slices"));
    if (m_beside->count() > 0)
        m_beside->setItemText(0, tr("No other model"));
    showSlices();
}

} // namespace espalier::ui
