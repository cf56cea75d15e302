// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/handle.h"
#include "core/compile/sqlblocks.h"
#include "core/cost/cost.h"
#include "core/frame/frame.h"
#include "core/quality/scar.h"
#include "core/relations/relation.h"
#include "core/screening/suggest.h"
#include "core/study/compose.h"
#include "core/study/finding.h"
#include "ui/widgets/page.h"

#include <optional>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace espalier::ui {

class EmptyState;
class FindingsView;
class StudyFeatures;
class StudyFoot;
class StudyQuestion;
class StudyRegime;
class StudyResults;
class StudyRows;
class StudySample;
class StudySplit;
class StudyTimeline;
class StudyTimes;

//! Read from top to bottom: the question as a sentence, its time line, then features, findings, preview and SQL.
class StudyPage : public Page
{
    Q_OBJECT

public:
    explicit StudyPage(QWidget *parent = nullptr);

    void setUnavailable(const QString &reason, const QString &action);
    void setCatalog(const catalog::Handle &catalog, const relations::RelationGraph &graph);
    void setStudy(const std::optional<study::Study> &study);
    //! problem: why the study does not resolve against the database.
    void setFindings(const std::vector<study::Finding> &findings, const std::optional<Error> &problem);
    //! Its parts, which send wishes of their own: what is known of the data and the run that looks at it, among them.
    FindingsView &findings() const;
    StudyTimes &times() const;
    StudyFeatures &features() const { return *m_features; }
    StudyResults &results() const { return *m_results; }
    StudyFoot &foot() const { return *m_foot; }
    //! What a look at the data told of its tables' histories; no tables where nobody looked.
    void setDataHistory(const std::vector<quality::TableHistory> &tables, const std::vector<quality::Scar> &scars);
    void setSql(const compile::ExplainedSql &sql);
    //! Its tab is the one that is open: what it shows is asked for by sqlShown().
    bool isSqlShown() const;
    void setPreview(const frame::Table &table);
    void setSnapshotText(const QString &text);
    //! What fetching would cost: told at the foot too where it is known and nothing is fetched.
    void setCost(const std::optional<cost::Cost> &cost);
    void setCostError(const Error &error);
    void setBusy(bool isBusy);
    //! Something about the open study that is worth knowing and no fault.
    void setNotice(const QString &text);
    //! To be followed by setStudy() with what is kept of it.
    void setSuggestion(const screening::Suggestion &suggestion);
    void setSuggesting(std::optional<double> fraction);
    void setShape(const screening::RankedFeature &ranked);
    //! "Predict this" and "Predict something about each row" of the relation graph.
    void startFrom(catalog::TableId table, std::optional<std::size_t> column);

Q_SIGNALS:
    void composeRequested(const QString &name, const espalier::study::TargetWords &words);
    //! A new study of a question that is said as text.
    void questionRequested(const QString &name, const espalier::study::Question &question);
    //! what: for the undo menu.
    void studyChanged(const espalier::study::Study &study, const QString &what);
    void fixRequested(const espalier::study::Finding &finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTime();
    void connectParts();
    void retranslate();
    void ask(const QString &name, const study::TargetWords &words);
    void askQuestion(const QString &name, const study::Question &question);
    void updateButtons();
    void showFoot();
    void makeRoomForHistograms();

    catalog::Handle m_catalog;
    relations::RelationGraph m_graph;
    std::optional<study::Study> m_study;
    std::optional<Error> m_problem;
    bool m_isBusy = false;
    bool m_hasRoom = false; //!< the list of features was widened
    QString m_snapshotText;
    std::optional<cost::Cost> m_cost;

    StudyQuestion *m_question = nullptr;
    QWidget *m_time = nullptr;
    StudyTimeline *m_timeline = nullptr;
    StudyRegime *m_regime = nullptr;
    StudyRows *m_rows = nullptr;
    StudySample *m_sample = nullptr;
    StudySplit *m_split = nullptr;
    QStackedWidget *m_body = nullptr;
    EmptyState *m_noStudy = nullptr;
    QSplitter *m_splitter = nullptr;
    StudyFeatures *m_features = nullptr;
    StudyResults *m_results = nullptr;
    StudyFoot *m_foot = nullptr;
};

} // namespace espalier::ui
