interface Lock {
  readonly packages?: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly integrity?: string;
        readonly optional?: boolean;
        readonly devOptional?: boolean;
      }
    >
  >;
}

export function isNodeNewEnough(version: string): boolean;
export function isInstalled(wanted: Lock, installed: Lock): boolean;
export function bootstrap(root: string): void;
