// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace espalier::ui {

void PaletteModel::setCommands(const QList<QObject *> &commands)
{
    std::vector<PaletteItem> items;
    items.reserve(static_cast<std::size_t>(commands.size()));
    for (const auto *command : commands)
        items.push_back(paletteItem(*command));
    // Asked for each time the palette opens, and mostly the same.
    const bool isSame = !m_pending.contains(PaletteSource::Commands)
        && std::equal(commands.begin(), commands.end(), m_commands.begin(), m_commands.end())
        && std::equal(items.begin(), items.end(), m_items.begin(), [](const PaletteItem &a, const PaletteItem &b) {
               return a.text == b.text && a.detail == b.detail && a.container == b.container;
           });
    if (isSame)
        return;
    m_commands.assign(commands.begin(), commands.end());
    replace(PaletteSource::Commands, std::move(items));
}

void PaletteModel::setItems(PaletteSource source, std::vector<PaletteItem> items)
{
    replace(source, std::move(items));
}

void PaletteModel::replace(PaletteSource source, std::vector<PaletteItem> items)
{
    beginResetModel();
    m_found.clear();
    m_pending.insert_or_assign(source, std::move(items));
    endResetModel();
}

void PaletteModel::merge(PaletteSource source, std::vector<PaletteItem> items)
{
    const auto part = static_cast<std::size_t>(source);
    const auto begin =
        std::accumulate(m_counts.begin(), m_counts.begin() + static_cast<std::ptrdiff_t>(part), std::size_t(0));
    const auto end = begin + m_counts.at(part);
    const auto at = [this](std::size_t place) {
        return m_items.begin() + static_cast<std::ptrdiff_t>(place);
    };
    m_counts.at(part) = items.size();
    std::vector<PaletteItem> all;
    all.reserve(m_items.size() - (end - begin) + items.size());
    std::move(at(0), at(begin), std::back_inserter(all));
    std::ranges::move(items, std::back_inserter(all));
    std::move(at(end), m_items.end(), std::back_inserter(all));
    m_items = std::move(all);
}

void PaletteModel::search(const QString &text)
{
    if (!m_pending.empty()) {
        for (auto &[source, items] : m_pending)
            merge(source, std::move(items));
        m_pending.clear();
        m_search.setItems(m_items);
    }
    beginResetModel();
    m_typed = text;
    m_found = m_search.search(text, mostFound);
    endResetModel();
}

const PaletteItem &PaletteModel::item(int row) const
{
    return m_items[m_found[static_cast<std::size_t>(row)].place];
}

QObject *PaletteModel::command(int row) const
{
    const auto place = m_found[static_cast<std::size_t>(row)].place;
    return place < m_commands.size() ? m_commands[place].data() : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &hit = m_found[static_cast<std::size_t>(index.row())];
    const auto &item = m_items[hit.place];
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::AccessibleTextRole:
        return item.container.isEmpty() ? item.text : QStringLiteral("%1, %2").arg(item.text, item.container);
    case DetailRole:
        return item.detail;
    case IconNameRole:
        return item.iconName;
    case ContainerRole:
        return item.kind == PaletteKind::Table ? QString() : item.container;
    case PlacesRole: {
        if (hit.isByComment)
            return QVariant::fromValue(QList<int>());
        const auto places = m_search.matchedPlaces(hit.place);
        return QVariant::fromValue(QList<int>(places.begin(), places.end()));
    }
    case ExcerptRole:
        return hit.isByComment ? PaletteSearch::excerpt(item.comment, m_typed) : QString();
    case EnabledRole: {
        const auto *found = command(index.row());
        return item.kind != PaletteKind::Action || (found != nullptr && isEnabledCommand(*found));
    }
    default:
        return {};
    }
}

} // namespace espalier::ui
