// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"
#include "ui/pages/study/studysuggestion.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace espalier::ui {

class EmptyState;
class FeatureTree;
class SectionHeader;

//! The features of a study, grouped by the path they come along. One that is taken out stays in sight to be put back.
class StudyFeatures : public QWidget
{
    Q_OBJECT

public:
    explicit StudyFeatures(QWidget *parent = nullptr);

    void setStudy(const std::optional<study::Study> &study);
    //! Shows all its candidates with what is known of them; those that are in the study are used.
    void setSuggestion(const screening::Suggestion &suggestion);
    //! What was computed of one feature alone: its histogram is shown.
    void setShape(const screening::RankedFeature &ranked);
    //! fraction: of the features looked at, while a suggestion is being made; nothing when none is.
    void setSuggesting(std::optional<double> fraction);
    //! Selects a feature by name; false where there is none.
    bool select(const QString &name);
    //! The name of the one that is selected; empty where none is.
    QString current() const;

Q_SIGNALS:
    //! Another one is selected.
    void currentChanged();
    void featuresChanged(const std::vector<espalier::study::Feature> &features, const QString &what);
    void suggestRequested();
    void stopSuggestingRequested();
    //! It was switched on or chosen, and its values are not known.
    void shapeRequested(const espalier::study::Feature &feature);
    //! The feature under the pointer, else the current one, else nothing.
    void featurePointed(const std::optional<espalier::study::Feature> &feature);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        study::Feature feature;
        bool isUsed = true;
    };

    void build();
    void requestShape(const study::Feature &feature);
    void showSummary();
    void retranslate();
    void merge(const std::vector<study::Feature> &features);
    void show();
    void showCount();
    //! Nothing where there is none.
    const Entry *entryOf(const QString &name) const;
    void use(const QStringList &names, bool isUsed);
    void removeSelected();
    std::vector<study::Feature> used() const;

    std::optional<study::Study> m_study;
    std::vector<Entry> m_entries; //!< in the order of the study, those taken out where they stood
    StudySuggestion m_suggestion;
    std::optional<double> m_suggesting; //!< how far, while a suggestion is being made
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    SectionHeader *m_header = nullptr;
    QPushButton *m_suggest = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_summary = nullptr;
    QLineEdit *m_filter = nullptr;
    FeatureTree *m_tree = nullptr;
};

} // namespace espalier::ui
