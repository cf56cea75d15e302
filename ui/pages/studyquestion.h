// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/relation.h"
#include "core/study/compose.h"

#include <QFrame>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace espalier::ui {

//! The question as a sentence with controls in it: what, of what, when, for whom.
class StudyQuestion : public QFrame
{
    Q_OBJECT

public:
    explicit StudyQuestion(QWidget *parent = nullptr);

    void setCatalog(const catalog::Catalog &catalog, const graph::RelationGraph &graph);
    //! Shows the question of an open study; "Change" replaces it.
    void setStudy(const std::optional<study::Study> &study);
    void startFrom(catalog::TableId table, std::optional<std::size_t> column);
    study::TargetWords words() const;
    QString name() const;

Q_SIGNALS:
    void composeRequested(const QString &name, const espalier::study::TargetWords &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillEntities();
    void fillTables();
    void fillColumns();
    void updateParts();
    void suggestName();
    void showFuture(const study::FutureTarget &target);
    std::optional<catalog::TableId> tableOf(const QComboBox *box) const;
    bool isFuture() const;

    catalog::Catalog m_catalog;
    graph::RelationGraph m_graph;
    bool m_isOpen = false;
    bool m_isNameTyped = false;

    std::vector<QLabel *> m_words;
    QComboBox *m_aggregate = nullptr;
    QComboBox *m_table = nullptr;
    QComboBox *m_column = nullptr;
    QLineEdit *m_condition = nullptr;
    QSpinBox *m_horizon = nullptr;
    QComboBox *m_horizonUnit = nullptr;
    QComboBox *m_entity = nullptr;
    QComboBox *m_alive = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_compose = nullptr;
};

} // namespace espalier::ui
