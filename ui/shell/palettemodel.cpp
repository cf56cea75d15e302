// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace espalier::ui {

void PaletteModel::setCommands(const QList<QObject *> &commands)
{
    std::vector<PaletteItem> items;
    items.reserve(static_cast<std::size_t>(commands.size()) + m_items.size() - m_commands.size());
    for (const auto *command : commands)
        items.push_back(paletteItem(*command));
    // Asked for each time the palette opens, and mostly the same.
    const bool isSame = std::equal(commands.begin(), commands.end(), m_commands.begin(), m_commands.end())
        && std::equal(items.begin(), items.end(), m_items.begin(), [](const PaletteItem &a, const PaletteItem &b) {
                            return a.text == b.text && a.detail == b.detail && a.container == b.container;
                        });
    if (isSame)
        return;
    beginResetModel();
    m_found.clear();
    std::move(m_items.begin() + static_cast<std::ptrdiff_t>(m_commands.size()), m_items.end(),
              std::back_inserter(items));
    m_commands.assign(commands.begin(), commands.end());
    m_items = std::move(items);
    m_isStale = true;
    endResetModel();
}

void PaletteModel::setItems(std::vector<PaletteItem> items)
{
    beginResetModel();
    m_found.clear();
    m_items.resize(m_commands.size());
    m_items.reserve(m_commands.size() + items.size());
    std::ranges::move(items, std::back_inserter(m_items));
    m_isStale = true;
    endResetModel();
}

void PaletteModel::search(const QString &text)
{
    if (std::exchange(m_isStale, false))
        m_search.setItems(m_items);
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
