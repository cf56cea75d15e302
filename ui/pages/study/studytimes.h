// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"
#include "core/screening/tablesight.h"
#include "core/study/timestold.h"
#include "ui/pages/study/studytimechoices.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QTreeView;

namespace espalier::ui {

class TableTimeModel;
struct TableTimeRow;

//! The tables of a study with the time that the rows of each go by, why, and what examples see of them so. Each can be changed.
class StudyTimes : public QWidget
{
    Q_OBJECT

public:
    explicit StudyTimes(QWidget *parent = nullptr);

    //! Requires: both stay where they are until others are set.
    void setCatalog(const catalog::Catalog &catalog, const relations::RelationGraph &graph);
    void setStudy(const std::optional<study::Study> &study);
    //! What looks like the time of each table of the catalog.
    void setSuggestions(const std::vector<study::TimeSuggestion> &suggestions);
    //! What a look at the data told; empty where nobody looked.
    void setSights(const std::vector<screening::TableSight> &sights);
    //! Tables that the study sees by a time that nobody confirmed.
    int guessed() const { return m_guessed; }

Q_SIGNALS:
    //! Another time was chosen for its table, or a guessed one confirmed.
    void timeChosen(const espalier::study::TableTime &time);
    void guessedChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void showTimes();
    void showNote();
    void fitColumns();
    TableTimeRow rowOf(const study::TimeTold &told) const;
    const study::TimeSuggestion *suggestionOf(const sql::QualifiedName &table) const;
    void openMenu();
    void addChoices(QMenu &menu, const std::vector<TimeChoice> &choices);

    const catalog::Catalog *m_catalog = nullptr; //!< not owned
    const relations::RelationGraph *m_graph = nullptr; //!< not owned
    std::optional<study::Study> m_study;
    int m_guessed = 0;
    bool m_isStale = true; //!< the list shows less than is known
    bool m_isFitted = false; //!< columns are as wide as what they show
    std::vector<study::TimeTold> m_told; //!< beside the rows
    std::vector<study::TimeSuggestion> m_suggestions;
    std::vector<screening::TableSight> m_sights;
    QLabel *m_note = nullptr;
    QTreeView *m_view = nullptr;
    TableTimeModel *m_model = nullptr;
};

} // namespace espalier::ui
