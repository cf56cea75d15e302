// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparelist.h"

#include "ui/base/colours.h"
#include "ui/base/theme.h"
#include "ui/widgets/intervaldelegate.h"
#include "ui/widgets/swatch.h"

#include <QEvent>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace espalier::ui {

namespace {

//! Adds the colour before the name.
class SwatchModel : public QIdentityProxyModel
{
public:
    explicit SwatchModel(const QWidget *view, QObject *parent)
        : QIdentityProxyModel(parent)
        , m_view(view)
    { }

    QVariant data(const QModelIndex &index, int role) const override
    {
        // What is not shown may lie far outside the axis, where a dot would stand in a wrong place.
        if (index.column() == RunModel::IntervalColumn && role == RunModel::ValueRole) {
            const auto value = QIdentityProxyModel::data(index, role).toDouble();
            return value >= m_low && value <= m_high ? QVariant(value) : QVariant();
        }
        // Where no run can be chosen it is read all the same.
        if (role == Qt::ForegroundRole && !index.data(RunModel::SeriesRole).isValid())
            return coloursOf(m_view).text;
        if (role != Qt::DecorationRole || index.column() != RunModel::NameColumn)
            return QIdentityProxyModel::data(index, role);
        const auto ratio = m_view->devicePixelRatioF();
        QPixmap swatch(QSizeF(10 * ratio, 10 * ratio).toSize());
        swatch.setDevicePixelRatio(ratio);
        swatch.fill(Qt::transparent);
        const auto shown = index.data(RunModel::SeriesRole);
        if (!shown.isValid())
            return swatch; // the name stands where those of runs do
        const auto series = shown.toUInt();
        QPainter painter(&swatch);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSwatch(painter, QRectF(0, 0, 10, 10), seriesColour(coloursOf(m_view), series), repeatsColour(series));
        return swatch;
    }

    void setRange(double low, double high)
    {
        m_low = low;
        m_high = high;
    }

private:
    const QWidget *m_view = nullptr;
    double m_low = 0;
    double m_high = 0;
};

constexpr int verdictRow = 38; //!< a second line stands below the name
constexpr int textMargin = 2; //!< at each side of what is drawn here
constexpr int mostNameLines = 2;

//! How many lines a name takes where there is so much room.
int nameLines(const QString &name, int width)
{
    return QFontMetrics(fontFor(TextRole::Body)).horizontalAdvance(name) <= width ? 1 : mostNameLines;
}

//! Below the name, how the run is to the one that is ranked first.
class VerdictDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto verdict = index.data(RunModel::VerdictRole).toString();
        if (verdict.isEmpty()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        auto view = option;
        initStyleOption(&view, index);
        const auto *style = view.widget->style();
        const auto room = style->subElementRect(QStyle::SE_ItemViewItemText, &view, view.widget);
        const auto name = std::exchange(view.text, QString());
        style->drawControl(QStyle::CE_ItemViewItem, &view, painter, view.widget);
        // Its whole width, whatever the name takes of it.
        const QRect lines(room.left() + textMargin, option.rect.top(),
                          option.rect.right() - room.left() - 2 * textMargin, option.rect.height());
        const auto &colours = coloursOf(view.widget);
        const QFontMetrics nameMetrics(fontFor(TextRole::Body));
        const QFontMetrics verdictMetrics(fontFor(TextRole::Secondary));
        // One line where the list had no room for a second.
        const auto fitting = (lines.height() - verdictMetrics.height()) / nameMetrics.lineSpacing();
        const auto count = std::clamp(nameLines(name, lines.width()), 1, std::max(fitting, 1));
        const auto nameHeight = count * nameMetrics.lineSpacing();
        const auto top = lines.top() + (lines.height() - nameHeight - verdictMetrics.height()) / 2;
        const QRect below(lines.left(), top + nameHeight, lines.width(), verdictMetrics.height());
        painter->save();
        painter->setFont(fontFor(TextRole::Body));
        painter->setPen(colours.text);
        // What is longer than its lines keeps its ends, by which names differ.
        painter->drawText(QRect(lines.left(), top, lines.width(), nameHeight),
                          static_cast<int>(Qt::AlignLeft) | static_cast<int>(Qt::AlignTop)
                              | (count > 1 ? static_cast<int>(Qt::TextWordWrap) : 0),
                          nameMetrics.elidedText(name, Qt::ElideMiddle, count * lines.width()));
        painter->setFont(fontFor(TextRole::Secondary));
        painter->setPen(colours.secondary);
        painter->drawText(below, static_cast<int>(Qt::AlignLeft) | static_cast<int>(Qt::AlignTop),
                          verdictMetrics.elidedText(verdict, Qt::ElideRight, below.width()));
        painter->restore();
    }
};

} // namespace

CompareList::CompareList(QWidget *parent)
    : QTableView(parent)
    , m_runs(new RunModel(this))
    , m_intervals(new IntervalDelegate(this))
{
    setObjectName(QStringLiteral("runs"));
    auto *swatches = new SwatchModel(this, this);
    swatches->setSourceModel(m_runs);
    setModel(swatches);
    setWordWrap(false);
    setItemDelegateForColumn(RunModel::NameColumn, new VerdictDelegate(this));
    m_intervals->setRoles({RunModel::ValueRole, RunModel::LowRole, RunModel::HighRole, RunModel::SeriesRole});
    setItemDelegateForColumn(RunModel::IntervalColumn, m_intervals);
    for (const auto column : {RunModel::SecondsColumn, RunModel::HereColumn, RunModel::SqlColumn, RunModel::SizeColumn})
        setColumnHidden(column, true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(metric::row);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(RunModel::NameColumn, QHeaderView::Stretch);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setIconSize({10, 10});
    setTextElideMode(Qt::ElideMiddle);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == RunModel::NameColumn)
            fitRows();
    });
    connect(m_runs, &RunModel::chosenChanged, this, [this](const QString &id, bool isShown) {
        setRange(m_runs->rows());
        Q_EMIT shownChanged(id, isShown);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_isByHand = !m_isFilling;
        if (!selectedRun().isEmpty())
            Q_EMIT runSelected(selectedRun());
    });
}

void CompareList::setRuns(const std::vector<RunRow> &rows, const QString &metric)
{
    const auto selected = selectedRun();
    setRange(rows);
    {
        const QSignalBlocker blocker(selectionModel());
        m_runs->setMetric(metric);
        m_runs->setRows(rows);
    }
    constexpr int narrowest = 92; // for a whisker
    constexpr int air = 6; // a heading at the right is cut by as much as its style takes
    // As wide as its heading, in any language.
    setColumnWidth(RunModel::ScoreColumn,
                   std::max(sizeHintForColumn(RunModel::ScoreColumn),
                            horizontalHeader()->sectionSizeHint(RunModel::ScoreColumn) + air));
    setColumnWidth(RunModel::IntervalColumn,
                   std::max(narrowest, horizontalHeader()->sectionSizeHint(RunModel::IntervalColumn)));
    fitRows();
    // The best one, which is another one with each that is trained, until one is chosen by hand.
    const auto found = std::ranges::find(rows, selected, &RunRow::id);
    const bool isKept = m_isByHand && found != rows.end();
    const auto row = isKept ? static_cast<int>(found - rows.begin()) : 0;
    m_isFilling = true;
    if (!rows.empty() && (currentIndex().row() != row || selectedRun() != selected))
        selectRow(row);
    m_isFilling = false;
    m_isByHand = isKept;
    viewport()->update();
}

//! High enough for a verdict below the name. A name that is too long for a line takes two as long as all rows are seen then: more of
//! them is worth more than the middle of a name, which its tip tells.
void CompareList::fitRows()
{
    const auto &rows = m_runs->rows();
    const bool hasVerdicts = std::ranges::any_of(rows, [](const RunRow &row) {
        return !row.verdict.isEmpty();
    });
    const auto usual = hasVerdicts ? verdictRow : metric::row;
    std::vector<int> heights(rows.size(), usual);
    if (hasVerdicts) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.features |= QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration
            | QStyleOptionViewItem::HasDisplay;
        option.text = m_runs->index(0, RunModel::NameColumn).data().toString();
        option.rect = QRect(0, 0, columnWidth(RunModel::NameColumn), verdictRow);
        const auto left = style()->subElementRect(QStyle::SE_ItemViewItemText, &option, this).left();
        const auto width = option.rect.right() - left - 2 * textMargin;
        const auto line = QFontMetrics(fontFor(TextRole::Body)).lineSpacing();
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const auto name = m_runs->index(static_cast<int>(row), RunModel::NameColumn).data().toString();
            heights[row] += (nameLines(name, width) - 1) * line;
        }
    }
    const auto all = horizontalHeader()->sizeHint().height() + std::accumulate(heights.begin(), heights.end(), 0)
        + 2 * frameWidth() + 2;
    verticalHeader()->setDefaultSectionSize(usual);
    for (std::size_t row = 0; row < rows.size(); ++row)
        setRowHeight(static_cast<int>(row), all <= height() ? heights[row] : usual);
    // As high as its rows, so that what is said about them stands right below.
    setMaximumHeight(all);
}

void CompareList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

//! The axis that the intervals of all shown runs share, with some air.
void CompareList::setRange(const std::vector<RunRow> &rows)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    std::optional<double> baseline;
    for (const auto &row : rows) {
        if (row.isBaseline)
            baseline = row.score;
        if (!row.isChosen || !std::isfinite(row.score))
            continue;
        low = std::min({low, row.score, row.low});
        high = std::max({high, row.score, row.high});
    }
    const auto air = low < high ? (high - low) * 0.05 : 0.5;
    m_intervals->setRange(low - air, high + air);
    m_intervals->setBaseline(baseline && *baseline >= low && *baseline <= high ? baseline : std::nullopt);
    static_cast<SwatchModel *>(model())->setRange(low - air, high + air);
    viewport()->update();
}

void CompareList::select(const QString &id)
{
    const auto &rows = m_runs->rows();
    const auto found = std::ranges::find(rows, id, &RunRow::id);
    if (found == rows.end())
        return;
    selectRow(static_cast<int>(found - rows.begin()));
    m_isByHand = true;
}

QString CompareList::selectedRun() const
{
    return currentIndex().isValid() ? currentIndex().data(RunModel::IdRole).toString() : QString();
}

void CompareList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QTableView::changeEvent(event);
}

} // namespace espalier::ui
