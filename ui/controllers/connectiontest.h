// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/connectiontest.h"
#include "ui/pages/connect/connectvalues.h"

#include <QObject>

namespace espalier::ui {

//! What a test of a connection comes to, step by step.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    static std::vector<TestStep> running();
    //! A step counts as passed only for what was seen.
    static std::vector<TestStep> steps(const Result<workbench::Reached> &found);
};

} // namespace espalier::ui
