// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compareexamples.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/valuetablemodel.h"
#include "ui/pages/compare/comparerow.h"
#include "ui/pages/compare/comparewaterfall.h"
#include "ui/pages/compare/comparewhatif.h"
#include "ui/widgets/lineoftext.h"
#include "ui/widgets/valuebars.h"
#include "ui/widgets/valuetable.h"
#include "ui/words/cardtext.h"
#include "ui/words/error.h"
#include "ui/words/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>
#include <array>
#include <cmath>

namespace espalier::ui {

namespace {

constexpr int seenRows = 8;
constexpr int narrowestClass = 90;
constexpr int settleMilliseconds = 150; // of a threshold that is dragged
constexpr std::array orders{workbench::ExampleOrder::Wrong, workbench::ExampleOrder::Highest,
                            workbench::ExampleOrder::Lowest};

//! The name of a class, or none for all of them.
std::optional<std::string> chosen(const QComboBox &box)
{
    return box.currentIndex() <= 0 ? std::nullopt : std::optional(box.currentText().toStdString());
}

} // namespace

CompareExamples::CompareExamples(QWidget *parent)
    : QFrame(parent)
    , m_title(new LineOfText(TextRole::Strong, this))
    , m_actualLabel(makeLabel(QString(), TextRole::Secondary, this))
    , m_actual(new QComboBox(this))
    , m_predictedLabel(makeLabel(QString(), TextRole::Secondary, this))
    , m_predicted(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_note(makeLabel(QString(), TextRole::Secondary, this))
    , m_all(new QPushButton(this))
    , m_export(new QPushButton(icon(QStringLiteral("export")), QString(), this))
    , m_model(new ValueTableModel(this))
    , m_table(makeValueTable(m_model, "examplesTable", this))
    , m_summary(makeLabel(QString(), TextRole::Body, this))
    , m_bars(new ValueBars(this))
    , m_whatIf(new CompareWhatIf(this))
    , m_row(new CompareRow(this))
    , m_open(new QAction(this))
{
    setObjectName(QStringLiteral("examples"));
    setProperty("card", true);
    m_actual->setObjectName(QStringLiteral("examplesActual"));
    m_predicted->setObjectName(QStringLiteral("examplesPredicted"));
    m_order->setObjectName(QStringLiteral("examplesOrder"));
    m_all->setObjectName(QStringLiteral("examplesAll"));
    m_export->setObjectName(QStringLiteral("examplesExport"));
    m_note->setObjectName(QStringLiteral("examplesNote"));
    m_summary->setObjectName(QStringLiteral("examplesSummary"));
    build();
    fillClasses();
    m_later.setSingleShot(true);
    m_later.setInterval(settleMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &CompareExamples::ask);
    for (auto *box : {m_actual, m_predicted, m_order})
        connect(box, &QComboBox::activated, this, &CompareExamples::take);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_wanted.score = {};
        m_wanted.off = {};
        ask();
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (m_examples)
            Q_EMIT exportRequested(*m_examples);
    });
    connect(m_open, &QAction::triggered, m_row, &CompareRow::open);
    connect(m_table, &QTableView::activated, m_row, &CompareRow::open);
    connect(m_row, &CompareRow::requested, this, [this] {
        if (const auto example = selected())
            Q_EMIT rowRequested(*example);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CompareExamples::showSelected);
    retranslate();
}

void CompareExamples::build()
{
    m_actualLabel->setBuddy(m_actual);
    m_predictedLabel->setBuddy(m_predicted);
    for (auto *box : {m_actual, m_predicted})
        box->setMinimumWidth(narrowestClass);
    for (std::size_t i = 0; i < orders.size(); ++i)
        m_order->addItem(QString());
    m_order->setMinimumWidth(narrowestClass);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->addAction(m_open);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_note->setWordWrap(true);
    m_summary->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_title, 1);
    for (auto *widget : std::initializer_list<QWidget *>{m_all, m_order, m_export})
        head->addWidget(widget);
    auto *told = new QHBoxLayout;
    told->setSpacing(space::s);
    told->addWidget(m_note, 1);
    for (auto *widget : std::initializer_list<QWidget *>{m_actualLabel, m_actual, m_predictedLabel, m_predicted})
        told->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::m);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addLayout(told);
    column->addWidget(m_table);
    column->addWidget(m_summary);
    column->addWidget(m_bars);
    column->addWidget(m_whatIf);
    column->addWidget(m_row);
    column->addStretch(0);
}

void CompareExamples::setRun(const ExamplesOf &of)
{
    const bool hasSameClasses = of.classes == m_of.classes;
    const bool hasMoved = of.run == m_of.run && of.part == m_of.part && of.label == m_of.label && hasSameClasses
        && of.threshold != m_of.threshold;
    m_of = of;
    m_wanted.part = of.part;
    m_wanted.threshold = of.threshold;
    if (!hasSameClasses) {
        m_wanted = {.part = of.part, .threshold = of.threshold};
        fillClasses();
    }
    if (hasMoved)
        m_later.start();
    else
        ask();
}

void CompareExamples::showThose(const workbench::ExamplesWanted &wanted)
{
    m_wanted = wanted;
    m_wanted.part = m_of.part;
    m_wanted.threshold = m_of.threshold;
    const auto place = [](QComboBox *box, const std::optional<std::string> &name) {
        box->setCurrentIndex(name ? std::max(0, box->findText(toQString(*name), Qt::MatchExactly)) : 0);
    };
    place(m_actual, wanted.actual);
    place(m_predicted, wanted.predicted);
    m_order->setCurrentIndex(static_cast<int>(std::ranges::find(orders, wanted.order) - orders.begin()));
    ask();
}

//! By hand.
void CompareExamples::take()
{
    m_wanted.actual = chosen(*m_actual);
    m_wanted.predicted = chosen(*m_predicted);
    m_wanted.order = orders.at(static_cast<std::size_t>(std::max(0, m_order->currentIndex())));
    ask();
}

void CompareExamples::ask()
{
    m_title->setLine(m_of.label.isEmpty() ? tr("Examples") : tr("Examples: %1").arg(m_of.label));
    if (m_of.run.isEmpty()) {
        m_examples.reset();
        showTable();
        m_note->setText(tr("The selected model was trained on other rows."));
    } else if (isVisible()) {
        Q_EMIT requested(m_of.run, m_wanted);
    }
}

void CompareExamples::setExamples(const Result<workbench::Examples> &examples)
{
    m_examples.reset();
    if (examples)
        m_examples = *examples;
    showTable();
    m_note->setText(examples ? noteText(*examples) : problemText(examples.error()));
}

void CompareExamples::setReasons(const ExampleReasons &reasons)
{
    if (selected() != reasons.example)
        return;
    m_reasons = reasons;
    m_summary->setText(reasons.summary);
    auto bars = waterfallOf(reasons.reasons);
    m_bars->setVisible(!bars.empty());
    m_bars->setBars(std::move(bars));
}

void CompareExamples::setReasonsError(const ExampleName &example, const Error &error)
{
    if (selected() != example)
        return;
    m_summary->setText(problemAndAdvice(error));
}

std::optional<ExampleName> CompareExamples::selected() const
{
    const auto row = m_table->currentIndex().row();
    if (!m_examples || row < 0 || row >= static_cast<int>(m_examples->examples.size()))
        return std::nullopt;
    const auto &example = m_examples->examples[static_cast<std::size_t>(row)];
    return ExampleName{.run = m_of.run, .key = toQString(example.key), .asOf = example.asOf};
}

void CompareExamples::showSelected()
{
    m_reasons.reset();
    m_bars->hide();
    m_whatIf->clear();
    const auto example = selected();
    if (example)
        m_row->offer();
    else
        m_row->clear();
    m_open->setEnabled(example.has_value());
    Q_EMIT selectionChanged();
    m_summary->setVisible(m_examples && !m_examples->examples.empty());
    if (!example) {
        m_summary->setText(tr("Select an example to see why it is predicted so."));
    } else {
        m_summary->setText(tr("Reasons are worked out…"));
        Q_EMIT reasonsRequested(*example);
    }
}

QString CompareExamples::rangeText() const
{
    const bool isNumber = m_of.classes.isEmpty();
    const auto text = [](const QString &what, const workbench::Range &range) {
        if (range.low && range.high)
            return tr("%1 from %2 to %3").arg(what, scoreText(*range.low), scoreText(*range.high));
        return range.low ? tr("%1 from %2").arg(what, scoreText(*range.low))
                         : tr("%1 below %2").arg(what, scoreText(*range.high));
    };
    QStringList parts;
    if (m_wanted.score.low || m_wanted.score.high)
        parts << text(isNumber ? tr("predicted") : tr("probability"), m_wanted.score);
    if (m_wanted.off.low || m_wanted.off.high)
        parts << text(isNumber ? tr("actual − predicted") : tr("off by"), m_wanted.off);
    return parts.join(QStringLiteral(", "));
}

QString CompareExamples::noteText(const workbench::Examples &examples) const
{
    const auto count = [](std::size_t rows) {
        return countText(static_cast<std::int64_t>(rows));
    };
    const auto of = examples.part == "test"
        ? tr("%1 of %2 test examples").arg(count(examples.found), count(examples.rows))
        : tr("%1 of %2 validation examples").arg(count(examples.found), count(examples.rows));
    QStringList parts{of, rangeText()};
    if (examples.examples.size() < examples.found)
        parts << tr("the first %1").arg(count(examples.examples.size()));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void CompareExamples::showTable()
{
    const bool isNumber = m_of.classes.isEmpty();
    QStringList names{tr("Key"), tr("As Of"), tr("Actual")};
    if (isNumber)
        names << tr("Predicted") << tr("Actual − Predicted");
    else if (m_of.classes.size() == 2)
        names << tr("Predicted") << tr("Probability of %1").arg(m_of.classes.back()) << tr("Off By");
    else
        names << tr("Predicted") << tr("Its Probability") << tr("Off By");
    std::vector<std::vector<QVariant>> rows;
    if (m_examples) {
        rows.reserve(m_examples->examples.size());
        for (const auto &example : m_examples->examples) {
            const auto moment = example.asOf
                ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(example.asOf->microseconds / 1000, Qt::UTC),
                                     QLocale::ShortFormat)
                : QString();
            std::vector<QVariant> row{toQString(example.key), moment};
            if (isNumber)
                row.emplace_back(example.number);
            else
                row.insert(row.end(), {toQString(example.actual), toQString(example.predicted)});
            row.emplace_back(example.score);
            row.emplace_back(example.off);
            rows.push_back(std::move(row));
        }
    }
    m_model->setTable(names, rows);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    const auto shown = std::min(static_cast<int>(rows.size()), seenRows);
    m_table->setFixedHeight(header->sizeHint().height() + shown * metric::row + space::m);
    m_table->setVisible(!rows.empty());
    m_export->setVisible(!rows.empty());
    m_all->setVisible(!rangeText().isEmpty());
    showSelected();
}

void CompareExamples::fillClasses()
{
    const bool hasClasses = !m_of.classes.isEmpty();
    for (auto *box : {m_actual, m_predicted}) {
        const QSignalBlocker blocker(box);
        box->clear();
        box->addItem(tr("Any"));
        box->addItems(m_of.classes);
    }
    for (auto *widget : std::initializer_list<QWidget *>{m_actualLabel, m_actual, m_predictedLabel, m_predicted})
        widget->setVisible(hasClasses);
}

void CompareExamples::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CompareExamples::retranslate()
{
    m_actualLabel->setText(tr("Actual:"));
    m_actual->setAccessibleName(tr("Actual class"));
    m_predictedLabel->setText(tr("Predicted:"));
    m_predicted->setAccessibleName(tr("Predicted class"));
    m_order->setAccessibleName(tr("Order of examples"));
    const std::array texts{tr("Farthest off first"), tr("Highest first"), tr("Lowest first")};
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_order->setItemText(static_cast<int>(i), texts.at(i));
    m_all->setText(tr("All of Them"));
    m_all->setToolTip(tr("Also outside of the range that was clicked"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write those that are listed to a file of comma-separated values"));
    m_table->setAccessibleName(tr("Examples"));
    m_open->setText(tr("Open in the Database"));
    m_bars->setAccessibleName(tr("Reasons of the selected example"));
    if (m_actual->count() > 0) {
        m_actual->setItemText(0, tr("Any"));
        m_predicted->setItemText(0, tr("Any"));
    }
    ask();
    if (m_of.run.isEmpty())
        return;
    showTable();
    if (m_examples)
        m_note->setText(noteText(*m_examples));
}

} // namespace espalier::ui
