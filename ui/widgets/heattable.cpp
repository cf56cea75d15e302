// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heattable.h"

#include "ui/base/heat.h"
#include "ui/base/theme.h"
#include "ui/words/text.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace espalier::ui {

namespace {

enum HeatRole
{
    ShareRole = Qt::UserRole + 1,
    FaintRole
};

constexpr double faintness = 0.75; //!< how far a faint cell is taken back to the surface

class HeatDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &colours = coloursOf(option.widget);
        const auto share = index.data(ShareRole).toDouble();
        const bool isFaint = index.data(FaintRole).toBool();
        const auto heat = heatColour(colours, share);
        painter->save();
        painter->fillRect(option.rect, isFaint ? mixed(heat, colours.surface, faintness) : heat);
        painter->setFont(fontFor(TextRole::Secondary));
        painter->setPen(isFaint ? colours.secondary : onHeat(colours, share));
        const auto inner = option.rect.adjusted(space::xs, 0, -space::xs, 0);
        const auto text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width());
        painter->drawText(inner, Qt::AlignCenter, text);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(QPen(colours.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }
};

} // namespace

HeatTable::HeatTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new QStandardItemModel(this))
    , m_copy(new QAction(this))
{
    setModel(m_model);
    setItemDelegate(new HeatDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultSectionSize(metric::row);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(copied());
    });
    retranslate();
}

void HeatTable::setMap(const HeatMap &map)
{
    m_map = map;
    m_model->clear();
    m_model->setRowCount(static_cast<int>(map.rows.size()));
    m_model->setColumnCount(static_cast<int>(map.columns.size()));
    m_model->setVerticalHeaderLabels(map.rows);
    m_model->setHorizontalHeaderLabels(map.columns);
    for (std::size_t i = 0; i < map.cells.size(); ++i) {
        const auto &cell = map.cells[i];
        auto *item = new QStandardItem(cell.text);
        item->setData(cell.share, ShareRole);
        item->setData(cell.isFaint, FaintRole);
        item->setToolTip(plainTip(cell.tip));
        item->setData(cell.tip, Qt::AccessibleTextRole);
        m_model->setItem(static_cast<int>(i) / m_model->columnCount(), static_cast<int>(i) % m_model->columnCount(),
                         item);
    }
    // Names are read whole: what does not fit is scrolled to.
    auto widest = 0;
    const QFontMetrics metrics(horizontalHeader()->font());
    for (const auto &name : map.columns)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    constexpr int most = 120;
    horizontalHeader()->setMinimumSectionSize(std::min(widest + 2 * space::s, most));
    setFixedHeight(horizontalHeader()->sizeHint().height() + m_model->rowCount() * metric::row + space::l);
}

QString HeatTable::copied() const
{
    QStringList lines{QLatin1Char('\t') + m_map.columns.join(u'\t')};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList line{m_map.rows[row]};
        for (int column = 0; column < m_model->columnCount(); ++column)
            line << m_model->index(row, column).data().toString();
        lines << line.join(u'\t');
    }
    return lines.join(u'\n');
}

void HeatTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

void HeatTable::retranslate()
{
    m_copy->setText(tr("Copy"));
}

} // namespace espalier::ui
