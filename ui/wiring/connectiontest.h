// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pg/connection.h"
#include "ui/pages/connectvalues.h"

#include <QObject>

namespace espalier::ui {

//! What a test of a connection comes to, step by step.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    struct Found
    {
        pg::Tls tls;
        std::size_t readable = 0; //!< tables that the role may read
        std::size_t tables = 0;
    };

    static Result<Found> run(const pg::Settings &settings, Progress &progress);
    static std::vector<TestStep> running();
    //! A step counts as passed only for what was seen.
    static std::vector<TestStep> steps(const Result<Found> &found);
};

} // namespace espalier::ui
