// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cost/cost.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace espalier::ui {

class EmptyState;
class FactList;
class SectionHeader;
class ValueBars;

//! What a study costs before it is fetched: size, time here and in the database, where that is spent, and the indexes that are missing.
class StudyCost : public QWidget
{
    Q_OBJECT

public:
    explicit StudyCost(QWidget *parent = nullptr);

    //! Nothing: it is being estimated, or cannot be.
    void setCost(const std::optional<cost::Cost> &cost);
    void setError(const Error &error);

Q_SIGNALS:
    void estimateRequested();
    //! It is looked at, or no more.
    void watchedChanged(bool isWatched);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *build();
    void retranslate();
    void showCost();
    void showFacts();
    void showMissing();
    void showPaths();

    std::optional<cost::Cost> m_cost;
    std::optional<Error> m_error;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QScrollArea *m_scroll = nullptr;
    FactList *m_facts = nullptr;
    SectionHeader *m_missingHeader = nullptr;
    QWidget *m_missing = nullptr;
    QBoxLayout *m_missingRows = nullptr;
    SectionHeader *m_pathsHeader = nullptr;
    ValueBars *m_paths = nullptr;
};

//! "about 11,000 examples, 38 features · 3.3 MB · some 0.5 s": one line of it.
QString costLine(const cost::Cost &cost);

} // namespace espalier::ui
