// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/parametermodel.h"

#include <QDialog>

#include <map>
#include <vector>

class QLineEdit;
class QTableView;

namespace espalier::ui {

//! All that libpq lets somebody say of a connection, with what is in force where nothing is said.
class ParametersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ParametersDialog(std::vector<ParameterRow> rows, QWidget *parent = nullptr);

    //! By keyword, only those that were given.
    std::map<QString, QString> given() const;

private:
    ParameterModel *m_model = nullptr;
    QLineEdit *m_filter = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace espalier::ui
