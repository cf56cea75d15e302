// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/printable.h"
#include "core/pg/arguments.h"
#include "core/pg/settings.h"
#include "core/pg/ssh.h"
#include "core/training/worker.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <iostream>

#include "app/built/built.h"
#include "app/espalierctl/commands.h"
#include "app/espalierctl/worded.h"

namespace {

//! In the order that CLI11 wants, which is from behind and without the program's name.
std::vector<std::string> argumentsFor(int argc, char **argv)
{
    auto arguments = espalier::pg::takenArguments(argc, argv);
    std::ranges::reverse(arguments);
    arguments.pop_back();
    return arguments;
}

void addCommands(CLI::App &program, espalier::ctl::Action &action)
{
    using namespace espalier;
    ctl::addCatalogCommands(program, action);
    ctl::addPathCommand(program, action);
    ctl::addGraphCommands(program, action);
    ctl::addRelationCommands(program, action);
    ctl::addTimeCommands(program, action);
    ctl::addStudyCommands(program, action);
    ctl::addSnapshotCommand(program, action);
    ctl::addTrainCommands(program, action);
    ctl::addDecideCommand(program, action);
    ctl::addExplainCommand(program, action);
    ctl::addSlicesCommand(program, action);
    ctl::addExamplesCommand(program, action);
    ctl::addExportCommand(program, action);
    ctl::addDeployCommands(program, action);
    ctl::addGymCommands(program, action);
    ctl::addConnectionsCommand(program, action);
    ctl::addLessonCommand(program, action);
    ctl::addTermsCommand(program, action);
    ctl::addScheduleCommand(program, action);
    ctl::addLivingCommands(program, action);
    ctl::addCompletion(program, action);
    ctl::addManual(program, action);
}

//! What was answered is to be there: a disk may be full.
int afterWriting(int code)
{
    if (std::cout.flush())
        return code;
    std::cerr << "espalierctl: standard output: it cannot be written. Check what reads it\n";
    return std::max(code, 1);
}

int runProgram(int argc, char **argv, espalier::ui::Language &language)
{
    using namespace espalier;
    CLI::App program("Machine learning on living, relational data, from the command line.", "espalierctl");
    program.set_version_flag("--version", "espalierctl " + app::builtFrom());
    program.require_subcommand(1);
    program.fallthrough();
    std::string database;
    bool isJson = false;
    program.add_option("-d,--database", database,
                       "connection URI, keyword string, name of a service, of a kept connection or else of a database, "
                       "or gym; the PG* environment where it is not given");
    std::string ssh;
    program
        .add_option("--ssh", ssh,
                    "USER@HOST:PORT, or a Host of ssh's configuration: the database is reached through the system's "
                    "ssh, which asks for nothing")
        ->check([](const std::string &text) {
            const auto target = pg::parseSshTarget(text);
            return target ? std::string() : ctl::worded(target.error());
        });
    program.add_flag("--json", isJson, "one JSON document on standard output");
    std::string memory;
    program
        .add_option("--memory", memory,
                    "what fetching examples may use, such as 4GB; half of the machine's and at most 16GB if not given")
        ->check([](const std::string &text) {
            const auto parsed = parseMemory(text);
            return parsed ? std::string() : ctl::worded(parsed.error());
        });
    ctl::Action action;
    addCommands(program, action);
    program.add_subcommand("worker", "train one job from standard input (used by espalier itself)")
        ->group("")
        ->callback([&] {
            action = [](ctl::Context & /*context*/) {
                return training::runWorker(std::cin, std::cout);
            };
        });
    try {
        program.parse(argumentsFor(argc, argv));
    } catch (const CLI::ParseError &error) {
        if (pg::mayHoldPassword(error.what())) {
            std::cerr << "espalierctl: a connection stands where none is expected; give it with --database\n";
            return 2;
        }
        return program.exit(error) == 0 ? 0 : 2;
    }
    ctl::Context context{.database = database,
                         .ssh = ssh,
                         .isJson = isJson,
                         .places = workbench::defaultPlaces(),
                         .language = &language};
    workbench::keepPrivate(context.places);
    if (!memory.empty())
        context.memory = parseMemory(memory).value_or(context.memory);
    return afterWriting(action(context));
}

//! What the vocabulary needs: an application, English with its plurals, and numbers as other programs read them.
class Vocabulary
{
public:
    explicit Vocabulary(char **argv)
        : m_application(m_count, argv)
        , m_language(QStringLiteral("en"))
    {
        QLocale::setDefault(QLocale::c());
        std::setlocale(LC_NUMERIC, "C"); // NOLINT(concurrency-mt-unsafe): no thread runs yet; Qt took the system's
    }
    espalier::ui::Language &language() { return m_language; }

private:
    int m_count = 1; //!< the program's name alone: the arguments are ours
    QCoreApplication m_application;
    espalier::ui::Language m_language;
};

} // namespace

int main(int argc, char **argv)
{
    // dlib's own pool of threads must stay empty, and BLAS must not add threads to ours: both read this when first
    // used.
    setenv("DLIB_NUM_THREADS", "0", 1); // NOLINT(concurrency-mt-unsafe): no thread runs yet
    setenv("OPENBLAS_NUM_THREADS", "1", 0); // NOLINT(concurrency-mt-unsafe)
    // Threads of XGBoost that wait give their core to the other worker.
    setenv("OMP_WAIT_POLICY", "passive", 0); // NOLINT(concurrency-mt-unsafe)
    try {
        Vocabulary vocabulary(argv);
        return runProgram(argc, argv, vocabulary.language());
    } catch (const std::exception &exception) {
        std::cerr << "espalierctl: " << espalier::printable(exception.what(), espalier::LineBreaks::Escaped) << "\n";
        return 1;
    }
}
