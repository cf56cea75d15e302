// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/featuremodel.h"

#include <QTreeView>

class QSortFilterProxyModel;

namespace espalier::ui {

//! Features by the path they come along, with what is known of their values.
class FeatureTree : public QTreeView
{
    Q_OBJECT

public:
    explicit FeatureTree(QWidget *parent = nullptr);

    FeatureModel &features() const { return *m_features; }
    //! Groups that were closed stay so. False where these rows are shown already.
    bool setRows(const std::vector<FeatureRow> &rows);
    void setFilter(const QString &text);
    //! Histogram, relevance and missing share of each.
    void setValuesShown(bool isShown);
    void closeGroup(const QString &group);
    //! Those of a group that is selected, too.
    QStringList selectedNames() const;
    //! Selects a feature by name; false where there is none, or the filter hides it.
    bool select(const QString &name);

Q_SIGNALS:
    //! The feature under the pointer, else the current one; empty where that is none.
    void pointed(const QString &name);
    //! Another one is the current one; empty for a group.
    void chosen(const QString &name);

protected:
    bool viewportEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    QStringList closedGroups() const;
    void close(const QStringList &groups);

    FeatureModel *m_features = nullptr;
    QSortFilterProxyModel *m_filtered = nullptr;
};

} // namespace espalier::ui
