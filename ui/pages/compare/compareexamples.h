// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workbench/examples.h"

#include <QFrame>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace espalier::ui {

class CompareRow;
class CompareWhatIf;
class LineOfText;
class ValueBars;
class ValueTableModel;

//! Which example: of a run, by its key and moment.
struct ExampleName
{
    QString run;
    QString key;
    std::optional<Timestamp> asOf;
    bool operator==(const ExampleName &) const = default;
};

//! A feature of one example, its value there, and what it adds.
struct ExampleReason
{
    QString text; //!< "orders: days since the last = 74"
    double contribution = 0;
    bool operator==(const ExampleReason &) const = default;
};

//! Why a model says of one example what it says.
struct ExampleReasons
{
    ExampleName example;
    QString summary; //!< "From −1.2 to 2.1 log-odds of true, which is 89 %."
    std::vector<ExampleReason> reasons; //!< the strongest first
    bool operator==(const ExampleReasons &) const = default;
};

//! What of a run there are examples of.
struct ExamplesOf
{
    QString run; //!< its id; empty where none of these rows is selected
    QString label;
    std::string part; //!< "test" or "validation"
    QStringList classes; //!< empty for regression
    double threshold = 0.5;
};

//! The examples behind a cell, a bin or a point of a chart, with what was predicted of each; of the one that is selected, why.
class CompareExamples : public QFrame
{
    Q_OBJECT

public:
    explicit CompareExamples(QWidget *parent = nullptr);

    //! What was chosen of them stays where it can.
    void setRun(const ExamplesOf &of);
    //! Asks for what is to stand there, where it is seen.
    void ask();
    //! Only those between some numbers, or of two classes: what was clicked. Its part and threshold are the run's.
    void showThose(const workbench::ExamplesWanted &wanted);
    //! Also where no row is told anything of; what was asked for last.
    void setExamples(const Result<workbench::Examples> &examples);
    void setReasons(const ExampleReasons &reasons);
    void setReasonsError(const ExampleName &example, const Error &error);
    std::optional<ExampleName> selected() const;
    //! What would be predicted of the selected one if it were otherwise.
    CompareWhatIf &whatIf() { return *m_whatIf; }
    //! Its row in the database.
    CompareRow &row() { return *m_row; }
    //! From which probability on the positive class is predicted.
    double threshold() const { return m_of.threshold; }
    //! "test" or "validation".
    const std::string &part() const { return m_of.part; }

Q_SIGNALS:
    //! It is seen, and others are wanted than stand there.
    void requested(const QString &run, const espalier::workbench::ExamplesWanted &wanted);
    //! The row of the selected example in the database is asked for.
    void rowRequested(const espalier::ui::ExampleName &example);
    //! Another example is selected, or none: what was asked of the one before is of no interest.
    void selectionChanged();
    //! An example is selected: one of part().
    void reasonsRequested(const espalier::ui::ExampleName &example);
    //! Those that are listed are to be written to a file.
    void exportRequested(const espalier::workbench::Examples &examples);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillClasses();
    void take();
    void showTable();
    void showSelected();
    QString noteText(const workbench::Examples &examples) const;
    QString rangeText() const;

    ExamplesOf m_of;
    workbench::ExamplesWanted m_wanted;
    std::optional<workbench::Examples> m_examples;
    std::optional<ExampleReasons> m_reasons;
    QTimer m_later;

    LineOfText *m_title = nullptr;
    QLabel *m_actualLabel = nullptr;
    QComboBox *m_actual = nullptr;
    QLabel *m_predictedLabel = nullptr;
    QComboBox *m_predicted = nullptr;
    QComboBox *m_order = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_all = nullptr; //!< lets a range go
    QPushButton *m_export = nullptr;
    ValueTableModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_summary = nullptr;
    ValueBars *m_bars = nullptr;
    CompareWhatIf *m_whatIf = nullptr;
    CompareRow *m_row = nullptr;
    QAction *m_open = nullptr; //!< of the list: as the button of m_row
};

} // namespace espalier::ui
