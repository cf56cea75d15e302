// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "app/espalierctl/commands.h"

namespace espalier::ctl {

namespace {

std::string words(const CLI::App &command)
{
    std::string text;
    const auto isShown = [](const CLI::App *each) {
        return !each->get_group().empty();
    };
    for (const auto *each : command.get_subcommands(isShown))
        text += (text.empty() ? "" : " ") + each->get_name();
    for (const auto *option : command.get_options()) {
        for (const auto &name : option->get_lnames())
            text += (text.empty() ? "--" : " --") + name;
    }
    return text;
}

//! One line of the shell's case for each command: the words before, and what may follow.
void addCases(const CLI::App &command, const std::string &path, std::string &text)
{
    text += "        \"" + path + "\") words=\"" + words(command) + "\" ;;\n";
    for (const auto *each : command.get_subcommands([](const CLI::App *app) {
             return !app->get_group().empty();
         }))
        addCases(*each, path.empty() ? each->get_name() : path + " " + each->get_name(), text);
}

std::string bashScript(const CLI::App &program)
{
    std::string cases;
    addCases(program, "", cases);
    return "# bash completion for espalierctl: source it, or put it into bash-completion's completions folder\n"
           "_espalierctl() {\n"
           "    local path=\"\" words=\"\" word\n"
           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "        case \"$word\" in -*|*[./=:]*) ;; *) path=\"${path:+$path }$word\" ;; esac\n"
           "    done\n"
           "    case \"$path\" in\n"
        + cases
        + "    esac\n"
          "    COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\") $(compgen -f -- "
          "\"${COMP_WORDS[COMP_CWORD]}\"))\n"
          "}\n"
          "complete -o filenames -F _espalierctl espalierctl\n";
}

} // namespace

void addCompletion(CLI::App &program, Action &action)
{
    program.add_subcommand("completion", "print the script that completes commands in bash")->callback([&] {
        action = [&program](Context &context) {
            const auto script = bashScript(program);
            return answer(context, {{"script", script}}, script);
        };
    });
}

} // namespace espalier::ctl
