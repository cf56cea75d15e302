// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/decision.h"
#include "core/training/run.h"
#include "core/workbench/bestpossible.h"
#include "ui/models/decision.h"
#include "ui/pages/compare/compareexamples.h"
#include "ui/pages/compare/comparereasons.h"
#include "ui/pages/compare/compareslices.h"
#include "ui/widgets/page.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QLabel;
class QPushButton;
class QTabBar;

namespace espalier::ui {

class CompareList;
class ComparePlots;
class SectionHeader;

//! The runs of one snapshot side by side: one colour for each in all charts, one threshold through all of them.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget *parent = nullptr);

    //! Nothing can be compared yet. reason: what is missing; action: the button to what comes next, empty where it comes by itself.
    void setUnavailable(const QString &reason, const QString &action);
    //! Runs on earlier rows are listed with it, and not drawn.
    void setComparison(const training::Comparison &comparison);
    //! Is listed with the runs of the same rows; nothing where it is not known.
    void setBestPossible(std::optional<workbench::BestPossible> best)
    {
        m_best = std::move(best);
        showList();
    }
    //! Selects a run of the list.
    void select(const QString &runId);
    //! Why a run says what it says, where it was asked for.
    void setReasons(const RunReasons &reasons);
    void setReasonsError(const QString &runId, const Error &error);
    //! Where the selected run is wrong, by itself or beside another, which it asks for.
    CompareSlices &slices();
    //! Those behind what is drawn, which asks for them.
    CompareExamples &examples();
    Decision decision() const;
    //! What was set once is set again.
    void setDecision(const Decision &decision);
    //! What is drawn, with its threshold.
    ComparePlots &plots() const { return *m_plots; }

Q_SIGNALS:
    void decisionChanged();
    //! threshold: that is shown, from which on the positive class is predicted.
    void deployRequested(const QString &runId, double threshold);
    //! What it predicted is to be written to a file.
    void exportRequested(const QString &runId);
    //! All that is to be known of it is to be written to a file. threshold, costs: that are shown.
    void cardRequested(const QString &runId, double threshold, const espalier::evaluate::Costs &costs);
    //! A run is selected and seen whose reasons are not known.
    void reasonsRequested(const QString &runId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildSide();
    void connectParts();
    void retranslate();
    void showAll();
    void showList();
    void showWords();
    void showCharts();
    void forgetStopped();
    void showReasons();
    void showSlices();
    const training::Run *selected() const;
    const training::Run *selectedEarlier() const;
    QString selectedText() const;
    bool isShown(const training::Run &run) const
    {
        const auto found = m_shown.find(run.id);
        return found == m_shown.end() ? !run.isBaseline : found->second;
    }
    QString labelOf(const training::Run &run) const;

    training::Comparison m_comparison;
    std::optional<workbench::BestPossible> m_best;
    std::string m_split = "validation";
    std::map<QString, RunReasons> m_reasons; //!< by run
    std::map<QString, Error> m_reasonErrors;
    std::map<std::string, bool> m_shown; //!< by run; what is not here is shown unless it is the baseline

    SectionHeader *m_header = nullptr;
    QTabBar *m_splitBar = nullptr;
    CompareList *m_list = nullptr;
    QLabel *m_difference = nullptr;
    QLabel *m_selectedScore = nullptr;
    QLabel *m_rows = nullptr;
    QPushButton *m_why = nullptr;
    QPushButton *m_where = nullptr;
    QPushButton *m_which = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_card = nullptr;
    QPushButton *m_deploy = nullptr;
    ComparePlots *m_plots = nullptr;
};

} // namespace espalier::ui
