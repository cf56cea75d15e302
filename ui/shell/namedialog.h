// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace espalier::ui {

//! Asks for another name of a study, and says while it is typed what is wrong with it.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    //! Why a name cannot be; empty where it can.
    using Check = std::function<QString(const QString &name)>;

    NameDialog(const QString &name, Check check, QWidget *parent = nullptr);

    QString name() const;

private:
    void look();

    QString m_before;
    Check m_check;
    QLineEdit *m_name = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_rename = nullptr;
};

} // namespace espalier::ui
