/** A button that asks for files. */
import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement, type ReactNode, type Ref } from "react";

interface FileButtonProps {
  readonly label: string;
  /** Endings, as a browser's dialog wants them. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
  readonly testId: string;
  readonly describedBy?: string;
  /** `small` beside other things. */
  readonly size?: "small" | "medium";
  readonly icon?: ReactElement;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileButton({
  label,
  accept,
  multiple = false,
  disabled = false,
  invalid = false,
  testId,
  describedBy,
  size = "medium",
  icon,
  ref,
  onFiles,
}: FileButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        ref={ref}
        size={size}
        icon={icon}
        data-invalid={invalid}
        aria-describedby={describedBy}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
        style={{ alignSelf: "flex-start" }}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        data-testid={testId}
        onChange={(event) => {
          const picked = [...(event.target.files ?? [])];
          // The same file can be picked again after it was mended.
          event.target.value = "";
          if (picked.length > 0) onFiles(picked);
        }}
      />
    </>
  );
}
