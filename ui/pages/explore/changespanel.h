// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/activity.h"
#include "core/workbench/visits.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace espalier::ui {

enum class ChangeGroup;
class EmptyState;
class MessageBar;
class RateModel;
class SectionHeader;

//! What changed in the database since the last visit, and, while it is asked for, how many rows come and go each second.
class ChangesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPanel(QWidget *parent = nullptr);

    //! Forgets what is told of another catalog than this one.
    void setCatalog(const catalog::Catalog &catalog);
    //! catalog: as it is now; only its tables' names are taken from it.
    void setChanges(const workbench::VisitChanges &visit, const catalog::Catalog &catalog);
    void setError(const Error &error);
    //! Of one interval, the busiest first; shown while the switch is on.
    void setRates(const std::vector<catalog::TableRate> &rates);
    //! Turns the switch off and says why.
    void setActivityError(const Error &error);
    void setActivityOn(bool isOn);
    bool isActivityOn() const;

Q_SIGNALS:
    void tableRequested(espalier::catalog::TableId table);
    //! Whether rows are to be counted now: the switch is on and the panel is to be seen.
    void activityToggled(bool isOn);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void takeNames(const catalog::Catalog &catalog);
    void updateActivity(bool isSeen);
    void buildViews();
    void buildFrame();
    void connectViews();
    void retranslate();
    void fill();
    void addStructure(ChangeGroup group);
    void addRows();
    QStandardItem *addGroup(ChangeGroup group, std::size_t count);
    void setTarget(QStandardItem *item, const sql::QualifiedName &name) const;
    QString sinceText() const;
    void showActivity();

    std::optional<workbench::VisitChanges> m_visit;
    std::vector<sql::QualifiedName> m_names; //!< of the catalog's tables, in their order
    bool m_hasRates = false;
    bool m_isCounting = false; //!< as activityToggled() told last
    SectionHeader *m_head = nullptr;
    QLabel *m_since = nullptr;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QTreeView *m_view = nullptr;
    QStandardItemModel *m_model = nullptr;
    QCheckBox *m_switch = nullptr;
    QLabel *m_activityNote = nullptr;
    QTreeView *m_rates = nullptr;
    RateModel *m_rateModel = nullptr;
};

} // namespace espalier::ui
