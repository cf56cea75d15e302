// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/handle.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QSplitter;
class QStandardItemModel;

namespace espalier::ui {

class SqlView;

//! Where paths start and end. No column: the rows at the end are only counted.
struct PathEnds
{
    std::optional<catalog::TableId> from;
    std::optional<catalog::TableId> to;
    std::optional<std::size_t> column; //!< of the table at the end
    bool operator==(const PathEnds &) const = default;
};

//! A join path as the list shows it.
struct PathRow
{
    QString text; //!< "customers -> orders (many)"
    QString cardinality; //!< "1:n n:1"
    std::size_t hops = 1;
    bool isToMany = false;
    double fanOut = 1; //!< estimated rows for each row of the start
    bool operator==(const PathRow &) const = default;
};

//! The ranked join paths between two tables, and the SQL of the one that is chosen.
class PathPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PathPanel(QWidget *parent = nullptr);

    //! Ends whose names are still there stay chosen; their paths are to be set anew.
    void setCatalog(const catalog::Handle &catalog);
    //! Shows other ends, without asking for their paths.
    void setEnds(const PathEnds &ends);
    const PathEnds &ends() const { return m_ends; }
    //! Asks for the paths between its ends where both are chosen.
    void ask();
    void setSearching();
    //! isComplete: false where more paths exist than are listed. The first one is chosen.
    void setPaths(const std::vector<PathRow> &paths, bool isComplete);
    void setSql(const QString &sql);
    //! Of the open study: paths that begin there can become features.
    void setEntity(std::optional<catalog::TableId> entity);
    //! The path that is looked at.
    std::optional<std::size_t> chosen() const;

Q_SIGNALS:
    void pathsRequested(const espalier::ui::PathEnds &ends);
    void pathSelected(std::size_t index);
    //! Of the chosen path.
    void featuresRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State
    {
        Open, //!< an end is missing
        Searching,
        Found
    };

    QComboBox *makeCombo(const QString &name);
    void fillColumns();
    void chooseEnd();
    void retranslate();
    void describe();
    void updateAdd();
    static QString detailOf(const PathRow &path);

    PathEnds m_ends;
    std::optional<catalog::TableId> m_entity;
    State m_state = State::Open;
    std::vector<PathRow> m_paths;
    bool m_isComplete = true;
    catalog::Handle m_catalog;
    QLabel *m_fromLabel = nullptr;
    QLabel *m_toLabel = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    QComboBox *m_column = nullptr;
    QLabel *m_note = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    QPushButton *m_add = nullptr;
    SqlView *m_sql = nullptr;
};

} // namespace espalier::ui
