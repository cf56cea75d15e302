// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <vector>

namespace espalier::ui {

//! One feature of a study as the list shows it.
struct FeatureRow
{
    QString name; //!< unique in the study
    QString label; //!< in plain words: "days since last"
    QString group; //!< the table it comes from
    QString sql; //!< shown on hover
    bool isTimeGuessed = false; //!< nobody confirmed the time by which its rows are seen
    double relevance = -1; //!< in [0, 1]; negative where it was not computed
    double missing = -1; //!< share of the examples; negative where it was not computed
    std::vector<double> bins; //!< a small histogram of all examples
    std::vector<double> positiveBins; //!< beside bins: of those with the label; empty where that says nothing
    bool isUsed = true;
    bool operator==(const FeatureRow &) const = default;
};

//! Features grouped by the table they come from, each with a checkbox.
class FeatureModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        HistogramColumn,
        RelevanceColumn,
        MissingColumn,
        ColumnCount
    };
    enum Role
    {
        NameRole = Qt::UserRole + 1, //!< empty for a group
        BinsRole, //!< QList<double>
        PositiveBinsRole,
        RelevanceRole, //!< a double, or nothing
        MissingRole,
        TimeGuessedRole,
        SortRole
    };

    explicit FeatureModel(QObject *parent = nullptr);

    void setFeatures(const std::vector<FeatureRow> &features);
    const std::vector<FeatureRow> &features() const { return m_features; }
    //! What is known of the values of a feature, by its name; its place stays.
    void setValues(const FeatureRow &row);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    //! The checkbox of a group checks all of its features.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void usedChanged(const QStringList &names, bool isUsed);

private:
    struct Group
    {
        QString name;
        std::vector<std::size_t> features;
    };

    static bool isGroup(const QModelIndex &index) { return index.internalId() == 0; }
    const Group &groupAt(const QModelIndex &index) const;
    std::size_t featureAt(const QModelIndex &index) const;
    QVariant groupData(const Group &group, int column, int role) const;
    static QVariant featureData(const FeatureRow &feature, int column, int role);

    std::vector<FeatureRow> m_features;
    std::vector<Group> m_groups;
};

} // namespace espalier::ui
