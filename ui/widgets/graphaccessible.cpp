// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphaccessible.h"

#include "ui/widgets/graphview.h"
#include "ui/words/text.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace espalier::ui {

namespace {

//! A card as a child of the view; it holds no more than an index, since the scene may change under it.
class GraphCardAccessible : public QAccessibleInterface
{
public:
    GraphCardAccessible(GraphView &view, std::size_t index)
        : m_view(view)
        , m_index(index)
    { }

    bool isValid() const override { return m_index < m_view.scene().cards.size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view.window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*text*/, const QString & /*value*/) override { }

    QString text(QAccessible::Text text) const override
    {
        if (!isValid() || text != QAccessible::Name)
            return {};
        const auto &description = m_view.scene().cards[m_index].description;
        const auto &shares = m_view.overlay().shares;
        if (m_index >= shares.size() || shares[m_index] <= 0)
            return description;
        return GraphView::tr("%1, %2 of the answer").arg(description, percentText(shares[m_index]));
    }

    QRect rect() const override
    {
        const auto place = m_view.cardRect(catalog::TableId{m_index});
        return {m_view.mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.multiSelectable = true;
        const auto &selected = m_view.selectedTables();
        state.selected = std::binary_search(selected.begin(), selected.end(), catalog::TableId{m_index});
        const auto current = m_view.selection();
        state.focused = current && current->table.value == m_index && m_view.hasFocus();
        state.invisible = isValid() && !m_view.scene().cards[m_index].isVisible;
        return state;
    }

private:
    GraphView &m_view;
    std::size_t m_index;
};

class GraphViewAccessible : public QAccessibleWidget
{
public:
    explicit GraphViewAccessible(GraphView &view)
        : QAccessibleWidget(&view, QAccessible::List)
        , m_view(view)
    { }
    GraphViewAccessible(const GraphViewAccessible &) = delete;
    GraphViewAccessible &operator=(const GraphViewAccessible &) = delete;

    ~GraphViewAccessible() override
    {
        for (const auto id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_view.scene().cards.size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto place = static_cast<std::size_t>(index);
        while (m_children.size() <= place) {
            m_children.push_back(
                QAccessible::registerAccessibleInterface(new GraphCardAccessible(m_view, m_children.size())));
        }
        return QAccessible::accessibleInterface(m_children[place]);
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto hit = hitTest(m_view.scene(), m_view.toScene(m_view.mapFromGlobal(QPointF(x, y))));
        return hit ? child(static_cast<int>(hit->table.value)) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        const auto current = m_view.selection();
        return current && m_view.hasFocus() ? child(static_cast<int>(current->table.value)) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (std::size_t i = 0; i < m_children.size(); ++i) {
            if (QAccessible::accessibleInterface(m_children[i]) == child)
                return static_cast<int>(i);
        }
        return -1;
    }

private:
    GraphView &m_view;
    mutable std::vector<QAccessible::Id> m_children; //!< made when they are asked for
};

QAccessibleInterface *makeGraphAccessible(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<GraphView *>(object);
    return view ? new GraphViewAccessible(*view) : nullptr;
}

} // namespace

void installGraphAccessibility()
{
    QAccessible::installFactory(makeGraphAccessible);
}

} // namespace espalier::ui
