// Commander loads node:child_process for subcommands that are programs of their own. unecho has none, and loading it
// takes longer than reading an article: the bundle has this in its place.
export {}
