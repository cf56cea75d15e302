// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace espalier::ui {

class EmptyState;
class FeatureModel;
class SectionHeader;

//! The features of a study, grouped by the path they come along. One that is taken out stays in sight to be put back.
class StudyFeatures : public QWidget
{
    Q_OBJECT

public:
    explicit StudyFeatures(QWidget *parent = nullptr);

    void setStudy(const std::optional<study::Study> &study);
    //! Selects a feature by name; false where there is none.
    bool select(const QString &name);

Q_SIGNALS:
    void featuresChanged(const std::vector<espalier::study::Feature> &features, const QString &what);
    void suggestRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        study::Feature feature;
        bool isUsed = true;
    };

    void build();
    void buildTree();
    void retranslate();
    void merge(const std::vector<study::Feature> &features);
    void show();
    void showCount();
    void use(const QStringList &names, bool isUsed);
    void removeSelected();
    QStringList selectedNames() const;
    QStringList closedGroups() const;
    void close(const QStringList &groups);
    std::vector<study::Feature> used() const;

    std::optional<study::Study> m_study;
    std::vector<Entry> m_entries; //!< in the order of the study, those taken out where they stood
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    SectionHeader *m_header = nullptr;
    QPushButton *m_suggest = nullptr;
    QPushButton *m_remove = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_tree = nullptr;
    FeatureModel *m_model = nullptr;
    QSortFilterProxyModel *m_filtered = nullptr;
};

} // namespace espalier::ui
