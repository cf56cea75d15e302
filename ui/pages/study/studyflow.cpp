// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studyflow.h"

#include <QWidget>

#include <algorithm>

namespace espalier::ui {

StudyFlow::StudyFlow(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

StudyFlow::~StudyFlow() = default;

void StudyFlow::addAttached(QWidget *widget)
{
    m_isNextAttached = true;
    addWidget(widget);
}

void StudyFlow::addItem(QLayoutItem *item)
{
    m_items.push_back({std::unique_ptr<QLayoutItem>(item), m_isNextAttached});
    m_isNextAttached = false;
}

QLayoutItem *StudyFlow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].item.get() : nullptr;
}

QLayoutItem *StudyFlow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    auto *item = place->item.release();
    m_items.erase(place);
    return item;
}

int StudyFlow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Mode::Measure);
}

QSize StudyFlow::minimumSize() const
{
    QSize size;
    for (const auto &placed : m_items) {
        if (!placed.item->isEmpty())
            size = size.expandedTo(placed.item->minimumSize());
    }
    return size;
}

QSize StudyFlow::sizeHint() const
{
    QSize size(-spacing(), 0);
    for (const auto &placed : m_items) {
        if (!placed.item->isEmpty())
            size = {size.width() + spacing() + placed.item->sizeHint().width(),
                    std::max(size.height(), placed.item->sizeHint().height())};
    }
    return size.expandedTo({0, 0});
}

void StudyFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Mode::Place);
}

int StudyFlow::groupWidth(std::size_t index) const
{
    int width = m_items[index].item->sizeHint().width();
    for (auto i = index + 1; i < m_items.size() && m_items[i].isAttached; ++i) {
        if (!m_items[i].item->isEmpty())
            width += spacing() + m_items[i].item->sizeHint().width();
    }
    return width;
}

int StudyFlow::arrange(const QRect &rect, Mode mode) const
{
    int lineHeight = 0;
    for (const auto &placed : m_items)
        lineHeight = placed.item->isEmpty() ? lineHeight : std::max(lineHeight, placed.item->sizeHint().height());
    int x = rect.x();
    int y = rect.y();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto &placed = m_items[i];
        if (placed.item->isEmpty())
            continue;
        const auto hint = placed.item->sizeHint();
        const auto needed = placed.isAttached ? hint.width() : groupWidth(i);
        if (x > rect.x() && x + needed > rect.x() + rect.width()) {
            x = rect.x();
            y += lineHeight + spacing();
        }
        if (mode == Mode::Place) {
            const auto width = std::min(hint.width(), rect.width());
            placed.item->setGeometry(QRect(x, y + (lineHeight - hint.height()) / 2, width, hint.height()));
        }
        x += hint.width() + spacing();
    }
    return y + lineHeight - rect.y();
}

} // namespace espalier::ui
