// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/handle.h"
#include "core/relations/relation.h"
#include "core/study/compose.h"
#include "core/study/given.h"
#include "ui/pages/study/sentenceparts.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;

namespace espalier::ui {

//! What to predict, of what, when and for whom, as a sentence with controls in it.
class StudySentence : public QWidget
{
    Q_OBJECT

public:
    //! Of a question whose examples come from a table of the user's the sentence says no more than the span, or nothing.
    enum class Extent
    {
        Whole,
        Span,
        Nothing
    };

    explicit StudySentence(QWidget *parent = nullptr);

    void setCatalog(const catalog::Handle &catalog, const relations::RelationGraph &graph);
    void setExtent(Extent extent);
    void showTarget(const study::Study &study);
    //! Begins another question about a table's rows, or one of its columns.
    void startFrom(catalog::TableId table, std::optional<std::size_t> column);
    void focusFirst() const;
    void askForSpan() const;
    study::TargetWords words() const;
    //! How far ahead is looked.
    Duration span() const;
    bool isComplete() const;
    //! A name for the study; empty while it is about no table.
    QString proposedName() const;

Q_SIGNALS:
    void changed();
    //! Enter was pressed in it.
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void retranslate();
    void fillEntities();
    void fillTables();
    void fillColumns();
    void fillGivenColumns();
    void fillAlive(const QString &chosen) const;
    void updateParts();
    void showGivenParts();
    void showFuture(const study::FutureTarget &target);
    void showSpan(Duration span) const;
    const study::GivenExamples *chosenExamples() const;
    bool asksGiven() const;
    bool isFuture() const;
    std::optional<study::Aggregate> aggregate() const;
    std::optional<catalog::TableId> tableOf(const QComboBox *box) const;
    //! The table whose rows or columns are asked about.
    const QComboBox *subjectBox() const;

    catalog::Handle m_catalog;
    relations::RelationGraph m_graph;
    std::vector<study::GivenExamples> m_candidates;
    Extent m_extent = Extent::Whole;
    SentenceParts m_parts;
};

} // namespace espalier::ui
