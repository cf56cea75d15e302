// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace espalier::ui {

//! One line of the leaderboard.
struct RunRow
{
    enum class Phase
    {
        Waiting,
        Running,
        Done,
        Failed,
        Stopped
    };

    QString id;
    QString label; //!< of the learner
    QString rows; //!< "rows of 4 min ago", where they are older than those of the others; empty for the newest
    QString note; //!< its parameters, or why it failed
    QString verdict = {}; //!< how it is to the one that is ranked first, in few words; empty where that is not told
    Phase phase = Phase::Done;
    double score = 0; //!< valid where it is Done
    double low = 0;
    double high = 0;
    double fraction = -1; //!< of training that is done; negative where it cannot be told
    double seconds = 0;
    double microsecondsHere = -1; //!< per prediction; negative where it was not measured
    double microsecondsInSql = -1;
    qint64 bytes = 0;
    int series = 0; //!< its colour everywhere
    bool isBaseline = false;
    bool isChosen = false; //!< to be compared
    bool isReference = false; //!< no run, but what runs are held against: it is neither chosen nor selected
    bool operator==(const RunRow &) const = default;
};

//! The leaderboard; it grows live, and keeps its rows' identity while it does.
class RunModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn, //!< checkable: to be compared
        ScoreColumn,
        IntervalColumn, //!< for an IntervalDelegate
        SecondsColumn,
        HereColumn,
        SqlColumn,
        SizeColumn,
        ColumnCount
    };
    enum Role
    {
        ValueRole = Qt::UserRole + 1, //!< these four as IntervalDelegate asks for them
        LowRole,
        HighRole,
        SeriesRole,
        IdRole,
        PhaseRole,
        VerdictRole,
        SortRole
    };

    explicit RunModel(QObject *parent = nullptr);

    void setMetric(const QString &name);
    void setRows(const std::vector<RunRow> &rows);
    const std::vector<RunRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void chosenChanged(const QString &id, bool isChosen);

private:
    static QString textOf(const RunRow &row, int column);
    static QString tipOf(const RunRow &row, int column);
    //! To a screen reader, where that is more than what is written.
    static QVariant spokenOf(const RunRow &row, int column);
    static QVariant sortValue(const RunRow &row, int column);

    std::vector<RunRow> m_rows;
    QString m_metric;
};

} // namespace espalier::ui
