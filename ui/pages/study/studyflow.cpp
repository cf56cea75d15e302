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
    m_parts.push_back({std::unique_ptr<QLayoutItem>(item), m_isNextAttached});
    m_isNextAttached = false;
}

QLayoutItem *StudyFlow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_parts[static_cast<std::size_t>(index)].item.get() : nullptr;
}

QLayoutItem *StudyFlow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_parts.begin() + index;
    auto *item = place->item.release();
    m_parts.erase(place);
    return item;
}

int StudyFlow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Mode::Measure);
}

QSize StudyFlow::minimumSize() const
{
    QSize size;
    for (const auto &part : m_parts) {
        if (!part.item->isEmpty())
            size = size.expandedTo(part.item->minimumSize());
    }
    return size;
}

QSize StudyFlow::sizeHint() const
{
    QSize size(-spacing(), 0);
    for (const auto &part : m_parts) {
        if (!part.item->isEmpty())
            size = {size.width() + spacing() + part.item->sizeHint().width(),
                    std::max(size.height(), part.item->sizeHint().height())};
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
    int width = m_parts[index].item->sizeHint().width();
    for (auto i = index + 1; i < m_parts.size() && m_parts[i].isAttached; ++i) {
        if (!m_parts[i].item->isEmpty())
            width += spacing() + m_parts[i].item->sizeHint().width();
    }
    return width;
}

int StudyFlow::arrange(const QRect &rect, Mode mode) const
{
    int lineHeight = 0;
    for (const auto &part : m_parts)
        lineHeight = part.item->isEmpty() ? lineHeight : std::max(lineHeight, part.item->sizeHint().height());
    int x = rect.x();
    int y = rect.y();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const auto &part = m_parts[i];
        if (part.item->isEmpty())
            continue;
        const auto hint = part.item->sizeHint();
        const auto needed = part.isAttached ? hint.width() : groupWidth(i);
        if (x > rect.x() && x + needed > rect.x() + rect.width()) {
            x = rect.x();
            y += lineHeight + spacing();
        }
        if (mode == Mode::Place) {
            const auto width = std::min(hint.width(), rect.width());
            part.item->setGeometry(QRect(x, y + (lineHeight - hint.height()) / 2, width, hint.height()));
        }
        x += hint.width() + spacing();
    }
    return y + lineHeight - rect.y();
}

} // namespace espalier::ui
