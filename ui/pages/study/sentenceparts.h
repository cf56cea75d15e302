// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QWidget;

namespace espalier::ui {

class StudyFlow;

//! The words and controls of the sentence that asks a question, in the order in which it is read.
struct SentenceParts
{
    Q_DECLARE_TR_FUNCTIONS(SentenceParts)

public:
    enum Word : std::size_t
    {
        PredictWord,
        OfWord,
        OverWord,
        ForEachWord,
        WhereWord,
        WordCount
    };

    //! All belong to parent; flow places them.
    SentenceParts(QWidget *parent, StudyFlow &flow);
    void retranslate();

    std::vector<QLabel *> words;
    QComboBox *aggregate = nullptr;
    QComboBox *table = nullptr;
    QComboBox *column = nullptr;
    QLineEdit *condition = nullptr;
    QSpinBox *horizon = nullptr;
    QComboBox *horizonUnit = nullptr;
    QComboBox *entity = nullptr;
    QComboBox *alive = nullptr;
    QLabel *givenColumns = nullptr;
};

} // namespace espalier::ui
