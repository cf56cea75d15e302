// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/subject.h"

#include "core/base/subjects.h"
#include "ui/words/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace espalier::ui {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 30> nouns{{
    {subjects::sampleDatabase, QT_TRANSLATE_NOOP("Subject", "sample database")},
    {subjects::goldenRows, QT_TRANSLATE_NOOP("Subject", "golden rows")},
    {subjects::picture, QT_TRANSLATE_NOOP("Subject", "the picture")},
    {subjects::connection, QT_TRANSLATE_NOOP("Subject", "connection")},
    {subjects::goldenRow, QT_TRANSLATE_NOOP("Subject", "golden row")},
    {subjects::statistics, QT_TRANSLATE_NOOP("Subject", "statistics")},
    {subjects::hostName, QT_TRANSLATE_NOOP("Subject", "host name")},
    {subjects::statement, QT_TRANSLATE_NOOP("Subject", "statement")},
    {subjects::database, QT_TRANSLATE_NOOP("Subject", "database")},
    {subjects::document, QT_TRANSLATE_NOOP("Subject", "document")},
    {subjects::keychain, QT_TRANSLATE_NOOP("Subject", "keychain")},
    {subjects::loginAs, QT_TRANSLATE_NOOP("Subject", "login as")},
    {subjects::schedule, QT_TRANSLATE_NOOP("Subject", "schedule")},
    {subjects::snapshot, QT_TRANSLATE_NOOP("Subject", "snapshot")},
    {subjects::tlsWith, QT_TRANSLATE_NOOP("Subject", "TLS with")},
    {subjects::training, QT_TRANSLATE_NOOP("Subject", "training")},
    {subjects::example, QT_TRANSLATE_NOOP("Subject", "example")},
    {subjects::message, QT_TRANSLATE_NOOP("Subject", "message")},
    {subjects::service, QT_TRANSLATE_NOOP("Subject", "service")},
    {subjects::commit, QT_TRANSLATE_NOOP("Subject", "commit")},
    {subjects::tables, QT_TRANSLATE_NOOP("Subject", "tables")},
    {subjects::window, QT_TRANSLATE_NOOP("Subject", "window")},
    {subjects::label, QT_TRANSLATE_NOOP("Subject", "label")},
    {subjects::scale, QT_TRANSLATE_NOOP("Subject", "scale")},
    {subjects::split, QT_TRANSLATE_NOOP("Subject", "split")},
    {subjects::study, QT_TRANSLATE_NOOP("Subject", "study")},
    {subjects::visit, QT_TRANSLATE_NOOP("Subject", "visit")},
    {subjects::name, QT_TRANSLATE_NOOP("Subject", "name")},
    {subjects::gym, QT_TRANSLATE_NOOP("Subject", "gym")},
    {subjects::run, QT_TRANSLATE_NOOP("Subject", "run")},
}};
static_assert(std::ranges::all_of(subjects::all,
                                  [](std::string_view noun) {
                                      return std::ranges::any_of(nouns, [noun](const auto &each) {
                                          return each.first == noun;
                                      });
                                  }),
              "a subject is not worded");

} // namespace

QString subjectText(std::string_view subject)
{
    const auto *const found = std::ranges::find_if(nouns, [subject](const auto &each) {
        return subjects::isOf(subject, each.first);
    });
    if (found == nouns.end())
        return toQString(subject);
    const auto noun = QCoreApplication::translate("Subject", found->second);
    return noun + toQString(subject.substr(std::string_view(found->first).size()));
}

} // namespace espalier::ui
