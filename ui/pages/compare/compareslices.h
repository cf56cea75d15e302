// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluate/slices.h"

#include <QFrame>
#include <QString>

#include <map>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QTableView;

namespace espalier::ui {

class LineOfText;
class ValueTableModel;

struct SliceRow
{
    QString text; //!< in plain words
    evaluate::SliceScore found;
    bool operator==(const SliceRow &) const = default;
};

//! Where a run's predictions are wrong, beside another's where one was chosen.
struct RunSlices
{
    QString run; //!< its id
    QString against; //!< empty where there is none
    QString metric; //!< in words
    bool isTest = true; //!< else of the validation
    std::size_t rows = 0; //!< that were looked at
    std::size_t rowsAvailable = 0;
    std::size_t looked = 0; //!< slices with enough rows
    evaluate::Score score; //!< of all of them
    QString unread; //!< why they are not, or not all, by what examples refer to; empty where nothing stands against it
    std::vector<SliceRow> slices; //!< the worst first, those with too few rows last
    bool operator==(const RunSlices &) const = default;
};

//! Where the selected model is wrong: the slices in which it is worst, by itself or beside another model.
class CompareSlices : public QFrame
{
    Q_OBJECT

public:
    explicit CompareSlices(QWidget *parent = nullptr);

    //! Shows what is known of a run, and asks for what is not. id: empty where none of these rows is selected. others: what it can be put beside,
    //! as id and label; what was chosen stays where it is still among them.
    void setRun(const QString &id, const QString &label, const std::vector<std::pair<QString, QString>> &others);
    //! Kept for each pair: a run's id stands for all that decides it.
    void setSlices(const RunSlices &slices);
    void setError(const QString &run, const QString &against, const Error &error);
    void forgetErrors() { m_errors.clear(); }
    //! What was stopped is asked for again.
    void forgetStopped();

Q_SIGNALS:
    //! It is seen, and what stands there is not known. against: empty where it is looked at by itself.
    void requested(const QString &run, const QString &against);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showSlices();
    QString textInPlace();
    void showTable(const RunSlices &slices);
    void fitRows();
    static QString noteText(const RunSlices &slices);
    using Pair = std::pair<QString, QString>; //!< a run, and the one beside it
    Pair shown() const;

    QString m_run;
    QString m_label;
    std::map<Pair, RunSlices> m_slices;
    std::map<Pair, Error> m_errors;

    LineOfText *m_title = nullptr;
    QLabel *m_besideLabel = nullptr;
    QComboBox *m_beside = nullptr;
    QLabel *m_note = nullptr;
    ValueTableModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace espalier::ui
