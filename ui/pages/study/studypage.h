// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/handle.h"
#include "core/compile/sqlblocks.h"
#include "core/cost/cost.h"
#include "core/frame/frame.h"
#include "core/quality/scar.h"
#include "core/relations/relation.h"
#include "core/screening/suggest.h"
#include "core/study/compose.h"
#include "core/study/finding.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace espalier::ui {

class EmptyState;
class FindingsView;
class LineOfText;
class MessageBar;
class StudyFeatures;
class StudyQuestion;
class StudyRegime;
class StudyResults;
class StudySample;
class StudySplit;
class StudyTimeline;
class StudyTimes;

//! Read from top to bottom: the question as a sentence, its time line, then features, findings, preview and SQL.
class StudyPage : public QWidget
{
    Q_OBJECT

public:
    explicit StudyPage(QWidget *parent = nullptr);

    void setUnavailable(const QString &reason, const QString &action);
    void setCatalog(const catalog::Handle &catalog, const relations::RelationGraph &graph);
    void setStudy(const std::optional<study::Study> &study);
    //! problem: why the study does not resolve against the database.
    void setFindings(const std::vector<study::Finding> &findings, const std::optional<Error> &problem);
    //! What is known of the data, and the run that looks at it.
    FindingsView &findings();
    StudyTimes &times();
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
    StudyFeatures &features() const { return *m_features; }
    void setBusy(bool isBusy);
    //! What Undo and Redo would do; empty where there is nothing.
    void setHistory(const QString &undo, const QString &redo);
    //! To be followed by setStudy() with what is kept of it.
    void setSuggestion(const screening::Suggestion &suggestion);
    void setSuggesting(std::optional<double> fraction);
    void setShape(const screening::RankedFeature &ranked);
    void setError(const Error &error);
    //! The same with a button that asks for a sample of so many examples, which would fit.
    void setTooLarge(const Error &error, qint64 fitting);
    //! "Predict this" and "Predict something about each row" of the relation graph.
    void startFrom(catalog::TableId table, std::optional<std::size_t> column);

Q_SIGNALS:
    void nextRequested();
    void sampleRequested(qint64 rows);
    void composeRequested(const QString &name, const espalier::study::TargetWords &words);
    //! what: for the undo menu.
    void studyChanged(const espalier::study::Study &study, const QString &what);
    void suggestRequested();
    void stopSuggestingRequested();
    void previewRequested();
    void checkRequested();
    void checkStopRequested();
    void cureRequested(const espalier::study::Finding &finding);
    void fetchRequested();
    void fetchAfreshRequested();
    void costRequested();
    void sqlShown();
    //! The tab that tells the cost is looked at, or no more.
    void costWatched(bool isWatched);
    //! The histogram of one feature.
    void shapeRequested(const espalier::study::Feature &feature);
    void openRequested();
    void saveRequested();
    void undoRequested();
    void redoRequested();
    void trainRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTime();
    QWidget *buildFoot();
    void connectParts();
    void connectFoot();
    void retranslate();
    void ask(const QString &name, const study::TargetWords &words);
    void updateButtons();
    void showFoot();
    void makeRoomForHistograms();

    catalog::Handle m_catalog;
    relations::RelationGraph m_graph;
    std::optional<study::Study> m_study;
    std::optional<Error> m_problem;
    bool m_isBusy = false;
    QString m_undoText;
    QString m_redoText;
    bool m_hasRoom = false; //!< the list of features was widened
    QString m_snapshotText;
    std::optional<cost::Cost> m_cost;

    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    MessageBar *m_message = nullptr;
    qint64 m_fitting = 0; //!< examples, while the message offers to take a sample of them
    StudyQuestion *m_question = nullptr;
    QWidget *m_time = nullptr;
    StudyTimeline *m_timeline = nullptr;
    StudyRegime *m_regime = nullptr;
    StudySample *m_sample = nullptr;
    StudySplit *m_split = nullptr;
    QStackedWidget *m_body = nullptr;
    EmptyState *m_noStudy = nullptr;
    QSplitter *m_splitter = nullptr;
    StudyFeatures *m_features = nullptr;
    StudyResults *m_results = nullptr;
    LineOfText *m_snapshot = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_fetch = nullptr;
    QAction *m_fetchAfresh = nullptr;
    QPushButton *m_train = nullptr;
};

} // namespace espalier::ui
