// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/handle.h"
#include "core/relations/paths.h"
#include "core/study/aggregates.h"
#include "core/study/study.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace espalier::ui {

class MessageBar;

//! Makes one feature of a study: along which path, of which column, what of it, over which rows.
class FeatureDialog : public QDialog
{
    Q_OBJECT

public:
    //! Where the feature comes from; paths: from the study's entity to that table, of which one is chosen first.
    struct About
    {
        study::Study study;
        catalog::TableId table;
        std::optional<std::size_t> column; //!< none: its rows
        std::vector<relations::JoinPath> paths;
        std::size_t path = 0;
    };

    //! Requires: about.paths is not empty.
    FeatureDialog(catalog::Handle catalog, relations::RelationGraph graph, About about, QWidget *parent = nullptr);

    //! Without a name. Nothing while the column gives no feature.
    std::optional<study::Feature> feature() const;
    //! Why it was not added; the dialog stays.
    void showError(const Error &error);

Q_SIGNALS:
    void featureChosen(const espalier::study::Feature &feature);

private:
    void build();
    void fillPaths();
    void fillColumns();
    void fillChoices();
    void fillWindows();
    void fillThen();
    void fillComparison();
    void fillOver();
    static QString argumentWords(study::Argument argument);
    void showFeature();

    catalog::Handle m_catalog;
    relations::RelationGraph m_graph;
    About m_about;
    std::vector<study::Feature> m_choices;
    std::vector<study::Window> m_windows;
    std::vector<std::optional<Duration>> m_lags;
    std::vector<study::Path> m_withins;
    MessageBar *m_message = nullptr;
    QComboBox *m_path = nullptr;
    QComboBox *m_column = nullptr;
    QComboBox *m_choice = nullptr;
    QComboBox *m_then = nullptr;
    QComboBox *m_window = nullptr;
    QComboBox *m_lag = nullptr;
    QComboBox *m_over = nullptr;
    QComboBox *m_measure = nullptr;
    QComboBox *m_within = nullptr;
    QLineEdit *m_argument = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace espalier::ui
