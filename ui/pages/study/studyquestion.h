// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/handle.h"
#include "core/relations/relation.h"
#include "core/study/compose.h"
#include "core/study/given.h"

#include <QFrame>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace espalier::ui {

class StudyFlow;

//! The question as a sentence with controls in it: what, of what, when, for whom.
class StudyQuestion : public QFrame
{
    Q_OBJECT

public:
    explicit StudyQuestion(QWidget *parent = nullptr);

    void setCatalog(const catalog::Handle &catalog, const relations::RelationGraph &graph);
    //! Shows the question of an open study; "Change" replaces it.
    void setStudy(const std::optional<study::Study> &study);
    //! Begins another question, whether a study is open or not.
    void startFrom(catalog::TableId table, std::optional<std::size_t> column);
    //! False while the words of the open study are being changed.
    bool isNew() const { return !m_isOpen || m_isNew; }
    //! Leads to where the span that given examples look at is stated.
    void askForSpan();
    study::TargetWords words() const;
    QString name() const;

Q_SIGNALS:
    void composeRequested(const QString &name, const espalier::study::TargetWords &words);
    //! Of the given examples of the open study.
    void spanRequested(espalier::Duration span);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildSentence(StudyFlow &sentence);
    void connectParts();
    void submit();
    void retranslate();
    void retranslateHelp();
    void fillEntities();
    void fillTables();
    void fillColumns();
    void fillAlive(const QString &chosen);
    void updateParts();
    void updateButton();
    void suggestName();
    void showTarget(const study::Study &study);
    void showFuture(const study::FutureTarget &target);
    void showGiven(const study::Study &study, const study::GivenTarget &target);
    void showSpan(Duration span);
    void showGivenParts();
    void fillGivenTables();
    void fillGivenColumns();
    const study::GivenExamples *chosenExamples() const;
    study::TargetWords givenWords() const;
    bool asksGiven() const;
    //! Of the open study, which the sentence cannot say whole.
    bool showsGiven() const { return m_isGiven && !m_isNew; }
    bool isSpanChanged() const;
    Duration span() const;
    std::optional<catalog::TableId> tableOf(const QComboBox *box) const;
    //! The table whose rows or columns are asked about.
    const QComboBox *subjectBox() const;
    std::optional<study::Aggregate> aggregate() const;
    bool isFuture() const;
    bool isComplete() const;
    //! Everything the sentence says, to see whether it was changed.
    QStringList state() const;

    catalog::Handle m_catalog;
    relations::RelationGraph m_graph;
    bool m_isOpen = false;
    bool m_isNew = false;
    bool m_isGiven = false; //!< the examples come from a table of the user's
    bool m_isNameTyped = false;
    QString m_givenTable;
    QString m_givenLabel;
    QString m_givenEntity;
    std::optional<Duration> m_givenSpan;
    bool m_isGivenTimed = false; //!< the examples have an as-of time
    std::vector<study::GivenExamples> m_candidates;
    QStringList m_shown; //!< state() of the open study

    std::vector<QLabel *> m_words;
    QLabel *m_given = nullptr;
    QLabel *m_givenColumns = nullptr;
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
