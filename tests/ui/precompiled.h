// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test of the window reads, compiled once for all of them.
#pragma once

#include "ui/precompiled.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
