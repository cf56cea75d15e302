// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include "ui/shell/fuzzy.h"

#include <QAction>

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr std::size_t mostFound = 60;
} // namespace

void PaletteModel::setActions(const QList<QAction *> &actions)
{
    m_actions.clear();
    for (auto *action : actions) {
        auto text = action->text();
        text.remove(QLatin1Char('&'));
        const QPointer<QAction> pointer(action);
        const auto run = [pointer] {
            if (pointer && pointer->isEnabled())
                pointer->trigger();
        };
        m_actions.push_back({text, action->shortcut().toString(QKeySequence::NativeText),
                             action->property("iconName").toString(), run, 20});
    }
}

void PaletteModel::setItems(std::vector<PaletteItem> items)
{
    m_items = std::move(items);
}

const PaletteItem &PaletteModel::itemAt(std::size_t place) const
{
    return place < m_actions.size() ? m_actions[place] : m_items[place - m_actions.size()];
}

void PaletteModel::search(const QString &text)
{
    const auto pattern = text.trimmed().toLower();
    const auto all = m_actions.size() + m_items.size();
    std::vector<std::pair<int, std::size_t>> scores;
    for (std::size_t i = 0; i < all; ++i) {
        const auto score = fuzzyScore(pattern, itemAt(i).text);
        if (score > 0)
            scores.emplace_back(-(score + itemAt(i).weight), i);
    }
    const auto count = std::min(mostFound, scores.size());
    std::partial_sort(scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(count), scores.end());
    beginResetModel();
    m_found.clear();
    for (std::size_t i = 0; i < count; ++i)
        m_found.push_back(scores[i].second);
    endResetModel();
}

void PaletteModel::run(int row) const
{
    // The copy lives on when running it changes the items.
    if (const auto run = itemAt(m_found[static_cast<std::size_t>(row)]).run; run)
        run();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &item = itemAt(m_found[static_cast<std::size_t>(index.row())]);
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case DetailRole:
        return item.detail;
    case IconNameRole:
        return item.iconName;
    default:
        return {};
    }
}

} // namespace espalier::ui
