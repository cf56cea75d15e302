// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/exploremenu.h"

#include "core/study/questions.h"
#include "ui/base/icon.h"
#include "ui/words/text.h"

namespace espalier::ui {

ExploreMenu::ExploreMenu(const catalog::Catalog &catalog, const About &about, QWidget *parent)
    : QMenu(parent)
    , m_about(about)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto &table = catalog.table(about.hit.table);
    addPredictions(table);
    addSeparator();
    if (about.entity) {
        addFeatures(table);
        addSeparator();
    }
    addFocus(toQString(table.name.name));
    addSeparator();
    addPaths(catalog);
    addSeparator();
    addArrangement();
}

void ExploreMenu::addPredictions(const catalog::Table &table)
{
    const auto hit = m_about.hit;
    if (hit.column) {
        addAction(ui::icon(QStringLiteral("study")),
                  tr("Predict This Column (%1)…").arg(toQString(table.columns[*hit.column].name)), this, [this, hit] {
                      Q_EMIT predictRequested(hit);
                  });
    }
    if (hit.column && study::canBeFilledIn(table, *hit.column)) {
        addAction(ui::icon(QStringLiteral("study")),
                  tr("Fill In This Column (%1)").arg(toQString(table.columns[*hit.column].name)), this, [this, hit] {
                      Q_EMIT fillRequested(hit.table, *hit.column);
                  });
    }
    addAction(ui::icon(QStringLiteral("study")),
              tr("Predict Something About Each Row of %1…").arg(toQString(table.name.name)), this, [this, hit] {
                  Q_EMIT predictRequested({hit.table, std::nullopt});
              });
}

void ExploreMenu::addFeatures(const catalog::Table &table)
{
    const auto hit = m_about.hit;
    const auto end = toQString(hit.column ? table.columns[*hit.column].name : table.name.name);
    addAction(ui::icon(QStringLiteral("plus")), tr("Add %1 as Feature…").arg(end), this, [this, hit] {
        Q_EMIT featureRequested(hit);
    });
    if (table.isReadable && table.isFiltered) {
        addAction(tr("Use the Rows of %1 That the Role May See").arg(toQString(table.name.name)), this, [this, hit] {
            Q_EMIT visibleRowsRequested(hit.table);
        });
    }
}

void ExploreMenu::addFocus(const QString &name)
{
    const auto add = [this](const QString &text, int hops) {
        addAction(ui::icon(QStringLiteral("explore")), text, this, [this, hops] {
            Q_EMIT focusRequested(m_about.hit.table, hops);
        });
    };
    add(tr("Focus on %1 and Its Neighbours").arg(name), 1);
    add(tr("Focus on Two Relations Around %1").arg(name), 2);
}

void ExploreMenu::addPaths(const catalog::Catalog &catalog)
{
    const auto &hit = m_about.hit;
    const auto add = [this](const QString &text, const PathEnds &ends) {
        addAction(ui::icon(QStringLiteral("path")), text, this, [this, ends] {
            Q_EMIT pathsRequested(ends);
        });
    };
    const auto &table = catalog.table(hit.table);
    const auto end = toQString(hit.column ? table.columns[*hit.column].name : table.name.name);
    if (m_about.entity && *m_about.entity != hit.table)
        add(tr("Show Paths From the Study's Entity to %1").arg(end), {m_about.entity, hit.table, hit.column});
    if (m_about.pathStart && *m_about.pathStart != hit.table) {
        const auto start = toQString(catalog.table(*m_about.pathStart).name.name);
        add(tr("Show Paths From %1 to %2").arg(start, end), {m_about.pathStart, hit.table, hit.column});
    }
    add(tr("Show Paths to %1…").arg(end), {std::nullopt, hit.table, hit.column});
    addAction(ui::icon(QStringLiteral("path")), tr("Start a Path Here"), this, [this] {
        Q_EMIT pathStarted(m_about.hit.table);
    });
}

void ExploreMenu::addArrangement()
{
    const auto count = static_cast<int>(m_about.tables.size());
    addAction(ui::icon(QStringLiteral("hidden")), tr("Hide %n Table(s)", nullptr, count), this, [this] {
        Q_EMIT hideRequested(m_about.tables);
    });
    addAction(ui::icon(QStringLiteral("filter")), tr("Show Only %n Table(s)", nullptr, count), this, [this] {
        Q_EMIT showOnlyRequested(m_about.tables);
    });
    addAction(ui::icon(QStringLiteral("link")), tr("Show or Put Away Its Neighbours"), this, [this] {
        Q_EMIT neighboursRequested(m_about.hit.table);
    });
    const bool isPinned = m_about.isPinned;
    addAction(ui::icon(isPinned ? QStringLiteral("lock-open") : QStringLiteral("lock")),
              isPinned ? tr("Unpin") : tr("Pin in Its Place"), this, [this, isPinned] {
                  Q_EMIT pinRequested(m_about.tables, !isPinned);
              });
}

} // namespace espalier::ui
