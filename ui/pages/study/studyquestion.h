// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/handle.h"
#include "core/relations/relation.h"
#include "core/study/compose.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace espalier::ui {

class QuestionText;
class StudySentence;

//! The question: a sentence, a name, and the button that makes a study of it or changes the open one.
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
    bool isNew() const { return !m_study || m_isNew; }
    //! Leads to where the span that given examples look at is stated.
    void askForSpan();

Q_SIGNALS:
    void composeRequested(const QString &name, const espalier::study::TargetWords &words);
    //! Said as text.
    void questionRequested(const QString &name, const espalier::study::Question &question);
    //! Of the given examples of the open study.
    void spanRequested(espalier::Duration span);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void submit();
    void submitLine(const QString &line);
    void showLine();
    void setTextShown(bool isShown);
    Result<std::string> line() const;
    void retranslate();
    void updateParts();
    void updateButton();
    void suggestName();
    void showGiven(const study::Study &study, const study::GivenTarget &target);
    //! Of the open study, which the sentence cannot say whole.
    bool showsGiven() const { return m_isGiven && !m_isNew; }
    bool isSpanChanged() const;
    //! Everything that is said, to see whether it was changed.
    QStringList state() const;

    catalog::Handle m_catalog;
    relations::RelationGraph m_graph;
    std::optional<study::Study> m_study;
    bool m_isNew = false;
    bool m_isGiven = false; //!< the examples come from a table of the user's
    bool m_isNameTyped = false;
    QString m_givenTable;
    QString m_givenLabel;
    QString m_givenEntity;
    std::optional<Duration> m_givenSpan;
    bool m_isGivenTimed = false; //!< the examples have an as-of time
    QStringList m_shown; //!< state() of the open study

    QLabel *m_given = nullptr;
    StudySentence *m_sentence = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_compose = nullptr;
    QToolButton *m_asText = nullptr;
    QuestionText *m_text = nullptr;
};

} // namespace espalier::ui
